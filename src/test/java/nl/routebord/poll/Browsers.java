package nl.routebord.poll;

import nl.routebord.road.Fields;
import nl.routebord.shared.Scope;
import org.springframework.context.ApplicationContext;

/** Browsers that take part in a poll, for tests of every room. */
public final class Browsers {

    private Browsers() {}

    /** A browser opens the page and chooses this option; returns the secret it holds from now on. */
    public static String say(ApplicationContext house, Poll poll, int option) {
        var secret = house.getBean(VoiceCookies.class).fresh(poll.code()).orElseThrow();
        house.getBean(PollVoices.class)
                .cast(
                        poll.code(),
                        secret,
                        Fields.of("option", poll.options().get(option).id().toString()));
        return secret;
    }

    /** Staff prints forms up to this number. */
    public static void prints(ApplicationContext house, Scope staff, Poll poll, int to) {
        house.getBean(PollPaper.class).printed(staff, poll, to);
    }
}
