package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One person has extra time on the own phone: that phone counts on, all others count as the room does. */
class ExtraTimeScenesTest extends House {

    private static final Pattern LEFT = Pattern.compile("(?m)^left=(-?\\d+)$");
    private static final String OWN = "Nog {t} voor u";
    private static final Duration TEN = Duration.ofMinutes(10);
    private static final Duration FIFTEEN = Duration.ofMinutes(15);

    @Test
    void who_needs_more_time_takes_it_under_help_and_only_that_phone_counts_longer() {
        var fatima = evening.fatima();
        evening.open("criteria");
        var phone = phone(fatima);
        var other = phone(evening.jan());
        var hall = hall();
        var desk = desk();
        var help = tab("m/" + evening.workshop().code() + "/hulp", guest(fatima));
        help.sees("Ik heb meer tijd nodig").sees("aria-pressed=false").sees("Uw klok loopt nu gelijk met de zaal.");
        assertThat(help.commands()).contains("time.extra");
        send(evening.marloes(), "timer.set", "minutes", "10");
        for (var screen : new Tab[] {phone, other, hall, desk}) {
            counts(screen, TEN);
        }

        send(fatima, "time.extra", "on", "true");

        help.sees("U hebt extra tijd.").sees("aria-pressed=true");
        phone.sees(OWN).sees("Uw tijd is om");
        counts(phone, FIFTEEN);
        desk.sees("1 persoon heeft extra tijd");
        for (var screen : new Tab[] {other, hall, desk}) {
            counts(screen, TEN);
            assertThat(screen.tree()).doesNotContain("voor u\n").contains("text-over=De tijd is om");
        }
        for (var screen : new Tab[] {other, hall}) {
            assertThat(screen.tree()).doesNotContain("extra tijd");
        }
        assertThat(desk.tree()).doesNotContain("Fatima");

        send(evening.marloes(), "timer.more", "minutes", "2");
        counts(phone, Duration.ofMinutes(18));
        counts(other, Duration.ofMinutes(12));
    }

    @Test
    void it_is_there_on_another_page_and_another_phone_and_goes_as_it_came() {
        var fatima = evening.fatima();
        evening.open("criteria");
        send(evening.marloes(), "timer.set", "minutes", "10");
        send(fatima, "time.extra", "on", "true");

        var phone = phone(fatima).sees(OWN);
        counts(phone, FIFTEEN);

        send(fatima, "time.extra", "on", "false");
        phone.loses(OWN).sees("text-over=De tijd is om");
        counts(phone, TEN);
    }

    @Test
    void what_the_room_closes_is_closed_for_who_has_extra_time_too() {
        var fatima = evening.fatima();
        var activity = evening.open("criteria");
        var phone = phone(fatima);
        send(evening.marloes(), "timer.set", "minutes", "10");
        send(fatima, "time.extra", "on", "true");
        phone.sees(OWN);

        evening.close(activity);

        phone.loses(OWN);
        counts(phone, TEN);
    }

    /** Waits until this screen counts down from about here; a minute more or less is the time the test takes. */
    private static void counts(Tab screen, Duration left) {
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var found = LEFT.matcher(screen.tree());
            assertThat(found.find()).isTrue();
            assertThat(Duration.ofMillis(Long.parseLong(found.group(1))))
                    .isBetween(left.minusSeconds(55), left.plusSeconds(5));
        });
    }
}
