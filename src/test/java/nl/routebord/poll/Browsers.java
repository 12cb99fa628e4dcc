package nl.routebord.poll;

import java.util.UUID;
import nl.routebord.road.Fields;
import org.springframework.context.ApplicationContext;

/** Browsers that take part in a poll, for tests of every room. */
public final class Browsers {

    private Browsers() {}

    /** A browser that holds nothing yet chooses this option; returns the secret it holds from now on. */
    public static String say(ApplicationContext house, Poll poll, int option) {
        return house.getBean(PollVoices.class)
                .cast(
                        poll.code(),
                        null,
                        UUID.randomUUID().toString(),
                        Fields.of("option", poll.options().get(option).id().toString()))
                .secret();
    }
}
