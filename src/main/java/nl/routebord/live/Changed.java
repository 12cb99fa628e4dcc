package nl.routebord.live;

/**
 * Something under this topic has changed. Published inside the writing transaction, heard after its commit.
 *
 * @param countsOnly true where nothing has but how many chose or support something, so that the rest need not be read anew
 */
public record Changed(Topic topic, boolean countsOnly) {

    public Changed(Topic topic) {
        this(topic, false);
    }
}
