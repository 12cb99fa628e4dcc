package nl.routebord.live;

import java.util.function.Consumer;

/**
 * One wish of a panel: show me this topic, as this audience sees it, like this. {@code apply} runs under the session lock of
 * the screen: it changes components by key and never reads the database.
 */
public record Feed<R>(Topic topic, Audience audience, Class<R> type, Consumer<R> apply) {

    void accept(Object value) {
        apply.accept(type.cast(value));
    }
}
