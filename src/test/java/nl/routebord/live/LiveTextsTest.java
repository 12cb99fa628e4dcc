package nl.routebord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LiveTextsTest {

    @Test
    void whoever_does_not_ask_for_english_reads_dutch() {
        for (Locale locale : new Locale[] {Locale.of("nl", "NL"), Locale.GERMAN, Locale.of("ar"), Locale.ROOT}) {
            assertThat(LiveTexts.say(locale, "live.banner.offline"))
                    .isEqualTo("Even geen verbinding. Uw tekst is bewaard.");
        }
        assertThat(LiveTexts.say(Locale.UK, "live.banner.back")).isEqualTo("You are connected again.");
    }

    @Test
    void vaadin_says_nothing_but_that_something_went_wrong() {
        var messages = Quiet.of(Locale.of("nl"));
        assertThat(messages.isSessionExpiredNotificationEnabled()).isFalse();
        assertThat(messages.isSyncErrorNotificationEnabled()).isFalse();
        assertThat(messages.isCookiesDisabledNotificationEnabled()).isFalse();
        assertThat(messages.getInternalErrorCaption()).isEqualTo("Er ging iets mis.");
    }
}
