package nl.routebord.live;

import java.util.List;
import org.springframework.test.util.ReflectionTestUtils;

/** What a screen follows, for tests of every room. */
public final class Followed {

    private Followed() {}

    /** The feeds of this screen as it stands. */
    @SuppressWarnings("unchecked")
    public static List<Feed<?>> by(LiveScreen screen) {
        return List.copyOf((List<Feed<?>>)
                java.util.Objects.requireNonNull(ReflectionTestUtils.getField(screen, LiveScreen.class, "feeds")));
    }
}
