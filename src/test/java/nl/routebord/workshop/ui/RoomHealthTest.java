package nl.routebord.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import nl.routebord.live.Delivery;
import nl.routebord.live.Presence;
import nl.routebord.shell.Words;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The health of a room in words, and when it is better to wait. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoomHealthTest {

    private static final Delivery FAST = new Delivery(3, 0);

    @ParameterizedTest
    @CsvSource({
        "3, 0, 'Een wijziging is binnen 0,3 seconde bij bijna iedereen.'",
        "0, 0, 'Een wijziging is binnen 0,1 seconde bij bijna iedereen.'",
        "10, 0, 'Een wijziging is binnen 1 seconde bij bijna iedereen.'",
        "20, 0, 'Een wijziging is binnen 2 seconden bij bijna iedereen.'",
        "21, 0, 'Een wijziging is pas na 3 seconden bij bijna iedereen.'",
        "5, 1, 'De laatste wijziging was binnen 0,5 seconde bij bijna iedereen. Dat was 1 minuut geleden.'",
        "45, 8, 'De laatste wijziging was pas na 5 seconden bij bijna iedereen. Dat was 8 minuten geleden.'",
    })
    void it_says_how_long_a_change_takes_and_how_old_that_is(int tenths, int ago, String words) {
        assertThat(said(new Delivery(tenths, ago))).isEqualTo(words);
    }

    @Test
    void what_nobody_measured_is_not_told() {
        assertThat(RoomHealth.delivery(Delivery.NONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "23, 0, false",
        "23, 1, false",
        "23, 2, false",
        "23, 3, true",
        "20, 2, true",
        "3, 1, false",
        "3, 2, true"
    })
    void with_many_behind_it_is_better_to_wait(int total, int behind, boolean wait) {
        assertThat(RoomHealth.wait(room(total, behind), FAST).isPresent()).isEqualTo(wait);
    }

    @Test
    void it_says_how_many_are_behind_in_both_languages() {
        var text = RoomHealth.wait(room(23, 3), FAST).orElseThrow();
        assertThat(Words.say(text)).isEqualTo("3 telefoons lopen achter. Wacht even met verdergaan.");
        assertThat(Words.say(Locale.ENGLISH, text)).isEqualTo("3 phones lag behind. Wait a moment before you go on.");
    }

    @Test
    void a_room_that_is_slow_now_waits_and_one_that_was_slow_before_does_not() {
        assertThat(RoomHealth.wait(room(23, 0), new Delivery(20, 0))).isEmpty();
        assertThat(RoomHealth.wait(room(23, 0), new Delivery(21, 0)).map(Words::say))
                .contains("De telefoons volgen nu langzaam. Wacht even met verdergaan.");
        assertThat(RoomHealth.wait(room(23, 0), new Delivery(21, 1))).isEmpty();
    }

    @Test
    void the_desk_shows_numbers_with_words_and_icons() {
        var health = new DeskHealth();
        health.show(new Presence(Map.of("a", 13, "b", 10), 3, 1));
        health.show(FAST);
        var drawn = health.getElement().getOuterHTML();
        assertThat(health.getElement().getTextRecursively())
                .contains("23doen mee", "3lopen achter", "1is weg", "binnen 0,3 seconde", "3 telefoons lopen achter");
        assertThat(drawn).contains("ic-check", "ic-clock", "ic-wifi-off", "ic-warning", "role=\"status\"");
        assertThat(drawn).doesNotContain("hidden=\"\"");

        health.show(new Presence(Map.of("a", 1), 1, 0));
        health.show(Delivery.NONE);
        assertThat(health.getElement().getTextRecursively())
                .contains("1doet mee", "1loopt achter", "0zijn weg")
                .doesNotContain("seconde", "Wacht even");
        assertThat(health.getElement().getOuterHTML().split("hidden(?!\\w)", -1))
                .as("neither the way nor the warning has room")
                .hasSizeGreaterThan(2);
    }

    private static String said(Delivery delivery) {
        return RoomHealth.delivery(delivery).map(Words::say).orElseThrow();
    }

    private static Presence room(int total, int behind) {
        return new Presence(Map.of("inwoners", total), behind, 0);
    }
}
