package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import nl.routebord.access.Audit;
import nl.routebord.access.Credentials;
import nl.routebord.access.Limits;
import nl.routebord.access.Secrets;
import nl.routebord.road.Fields;
import nl.routebord.road.Road;
import nl.routebord.shared.Refusal;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who tries codes, beside a hall that knows the right one. With limits of its own: those of other tests stay full. */
@ServiceTest
class GuessingTest {

    private static final int GUESSES = 10_000;
    private static final int HALL = 500;

    @Autowired
    private Secrets secrets;

    @Autowired
    private Steering steering;

    @Autowired
    private Codes codes;

    @Autowired
    private Cast cast;

    private final long began = System.nanoTime();
    private final Limits limits = new Limits();
    private Doors doors;
    private Cast.Evening evening;

    @BeforeEach
    void doorsOfOurOwn(
            @Autowired Workshops workshops,
            @Autowired Participants participants,
            @Autowired Groups groups,
            @Autowired Leading leading,
            @Autowired Credentials credentials,
            @Autowired HallLinks hallLinks,
            @Autowired Road road,
            @Autowired Barring barring,
            @Autowired Audit audit) {
        doors = new Doors(
                workshops, participants, groups, leading, credentials, limits, hallLinks, road, barring, audit);
        evening = cast.evening();
    }

    @Test
    void ten_thousand_wrong_codes_from_one_address_find_nothing_and_few_are_looked_up() {
        var answers = guess(n -> "10.0.0.1");
        assertThat(answers).hasSize(GUESSES).doesNotContain("found");
        assertThat(answers.stream().filter("workshop.refused.code"::equals).count())
                .as("20 a minute, also of the minutes it took")
                .isBetween(20L, 22 + (long) (20 * minutes()));
    }

    @Test
    void ten_thousand_wrong_codes_from_two_hundred_addresses_find_nothing_and_set_off_the_alarm() {
        var answers = guess(n -> "10.0." + n % 200 + ".1");
        assertThat(answers).hasSize(GUESSES).doesNotContain("found");
        assertThat(answers.stream().filter("workshop.refused.code"::equals).count())
                .as("600 before the alarm and as many a minute, and 3 of each address after it")
                .isBetween(600L, 1_300 + (long) (1_300 * minutes()));
    }

    @Test
    void a_hall_of_five_hundred_behind_one_address_joins_while_a_neighbour_there_guesses() {
        var address = "10.0.0.1";
        doors.seen(evening.workshop().handle(), address);
        var seats = new HashSet<String>();
        for (int phone = 0; phone < HALL; phone++) {
            for (int n = 0; n < 5; n++) {
                ask(wrong(), address);
            }
            seats.add(doors.join(
                            Cast.command(), Fields.of("code", evening.workshop().code()), address)
                    .secret());
        }
        assertThat(seats).hasSize(HALL);
        assertThat(ask(cast.evening().workshop().code(), address)).isEqualTo("workshop.refused.guessing");
    }

    /** Where nobody opened a screen from there: the first phone to get in opens the door for the others. */
    @Test
    void one_phone_that_got_in_is_enough_for_the_hall_behind_it() {
        var address = "10.0.0.2";
        var code = evening.workshop().code();
        assertThat(ask(code, address)).isEqualTo("found");
        for (int n = 0; n < 100; n++) {
            ask(wrong(), address);
        }
        assertThat(ask(code, address)).isEqualTo("found");
        codes.renew(evening.marloes(), Cast.command());
        assertThat(ask(code, address)).as("a code that was renewed").isEqualTo("workshop.refused.code");
    }

    @Test
    void what_is_unknown_over_or_renewed_is_refused_in_the_same_words_and_the_same_time() {
        var over = cast.evening();
        steering.end(over.marloes(), Cast.command());
        var renewed = cast.evening();
        var asked =
                List.of("22222222", over.workshop().code(), renewed.workshop().code());
        codes.renew(renewed.marloes(), Cast.command());

        var took = new long[3][1_000];
        for (int n = -200; n < 1_000; n++) {
            for (int which = 0; which < 3; which++) {
                var from = System.nanoTime();
                assertThat(ask(asked.get(which), "10." + which + "." + (n + 200) / 250 + "." + (n + 200) % 250))
                        .as(which + ", " + n)
                        .isEqualTo("workshop.refused.code");
                if (n >= 0) {
                    took[which][n] = System.nanoTime() - from;
                }
            }
        }
        var medians = Arrays.stream(took)
                .map(all -> Arrays.stream(all).sorted().skip(500).findFirst().orElseThrow() / 1_000)
                .toList();
        for (var one : medians) {
            assertThat(Math.abs(one - medians.getFirst()))
                    .as("of " + medians + " microseconds")
                    .isLessThan(1_000);
        }
    }

    @Test
    void what_is_no_code_at_all_is_told_apart_before_anything_is_looked_up() {
        assertThatThrownBy(() -> Doors.whole("123")).hasMessage("workshop.code.long");
    }

    /** Since this test began: the limits fill up again by the clock, and a slow machine takes long. */
    private double minutes() {
        return (System.nanoTime() - began) / 60e9;
    }

    private List<String> guess(Function<Integer, String> from) {
        var answers = new ArrayList<String>();
        for (int n = 0; n < GUESSES; n++) {
            answers.add(ask(wrong(), from.apply(n)));
        }
        return answers;
    }

    /** A code that looks like one. That it is right by chance, one test in 80,000,000 would tell. */
    private String wrong() {
        return secrets.code();
    }

    private String ask(String code, String address) {
        try {
            doors.find(code, address);
            return "found";
        } catch (Refusal refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
