package nl.routebord.live;

/** What a screen is subscribed to: one topic as one audience sees it. */
record Key(Topic topic, Audience audience) {

    static Key of(Feed<?> feed) {
        return new Key(feed.topic(), feed.audience());
    }
}
