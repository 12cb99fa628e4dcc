package nl.routebord.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LimitsTest {

    private final Limits limits = new Limits();

    @Test
    void one_person_has_a_budget_and_the_neighbour_has_another() {
        assertThat(IntStream.range(0, 40)).allMatch(n -> limits.mayAct("fatima"));
        assertThat(IntStream.range(0, 60).filter(n -> limits.mayAct("fatima")).count())
                .as("a slow machine gives a few back meanwhile")
                .isLessThan(30);
        assertThat(limits.mayAct("jan")).isTrue();
    }

    @Test
    void a_person_brings_in_four_things_at_once_and_the_neighbour_as_many() {
        assertThat(IntStream.range(0, 4)).allMatch(n -> limits.mayBringIn("fatima"));
        assertThat(IntStream.range(0, 30)
                        .filter(n -> limits.mayBringIn("fatima"))
                        .count())
                .as("a slow machine gives a few back meanwhile")
                .isLessThan(15);
        assertThat(limits.mayBringIn("jan")).isTrue();
    }

    @Test
    void a_hall_behind_one_address_may_type_right_codes_without_end() {
        assertThat(IntStream.range(0, 500)).allMatch(n -> limits.mayGuess("10.0.0.1"));
    }

    @Test
    void an_address_that_keeps_guessing_has_to_wait_and_others_do_not() {
        guess("10.0.0.1", 25);
        assertThat(limits.mayGuess("10.0.0.1")).isFalse();
        assertThat(limits.mayGuess("10.0.0.2")).isTrue();
    }

    @Test
    void a_thousand_addresses_that_guess_together_have_three_tries_each_and_the_log_hears_of_it_once() {
        try (var log = new Heard(Limits.class)) {
            IntStream.range(0, 620).mapToObj(LimitsTest::somewhere).forEach(limits::wrongCode);
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .contains("600 wrong codes")
                    .doesNotContain("10.1.");
        }
        var let = IntStream.range(2_000, 3_000)
                .mapToObj(LimitsTest::somewhere)
                .filter(address -> IntStream.range(0, 10)
                                .filter(n -> limits.mayGuess(address))
                                .peek(n -> limits.wrongCode(address))
                                .count()
                        == 3)
                .count();
        assertThat(let).as("a slow machine gives one back to some").isGreaterThan(900);
        assertThat(limits.mayGuess("10.0.0.1"))
                .as("a phone that joins by itself")
                .isTrue();
    }

    /** 6,000 a minute at the very most, from however many networks. */
    @Test
    void a_flood_of_wrong_codes_is_stopped_for_all_but_the_codes_that_were_right() {
        limits.rightCode("10.0.0.1", "HALL2222");
        IntStream.range(0, 12_000).mapToObj(LimitsTest::somewhere).forEach(limits::wrongCode);
        assertThat(limits.mayGuess("10.9.9.9")).isFalse();
        assertThat(limits.mayTry("10.9.9.9", "HALL2222")).isFalse();
        assertThat(limits.mayTry("10.0.0.1", "HALL2222")).isTrue();
        assertThat(limits.mayTry("10.0.0.1", "HALL3333")).isFalse();
    }

    @Test
    void who_guesses_behind_the_address_of_a_hall_does_not_keep_the_hall_out() {
        limits.rightCode("10.0.0.1", "HALL2222");
        guess("10.0.0.1", 25);
        assertThat(limits.mayTry("10.0.0.1", "HALL2222")).isTrue();
        assertThat(limits.mayTry("10.0.0.1", "HALL3333")).isFalse();
    }

    @Test
    void one_network_of_ipv6_is_one_address() {
        IntStream.range(0, 25).forEach(n -> limits.wrongCode("2001:db8:0:1::" + n));
        assertThat(limits.mayGuess("2001:db8:0:1::99")).isFalse();
        assertThat(limits.mayGuess("2001:db8:0:2::99")).isTrue();
    }

    private static String somewhere(int n) {
        return "10.1." + n / 250 + "." + n % 250;
    }

    @Test
    void a_code_to_go_on_with_that_was_wrong_five_times_has_to_wait_and_the_others_of_this_hall_do_not() {
        for (int n = 0; n < 5; n++) {
            assertThat(limits.mayResume("evening", "22222222")).isTrue();
            limits.wrongResume("evening", "22222222");
        }
        assertThat(limits.mayResume("evening", "22222222")).isFalse();
        assertThat(limits.mayResume("evening", "33333333")).isTrue();
        assertThat(limits.mayResume("tomorrow", "22222222")).isTrue();
    }

    @Test
    void a_workshop_in_which_many_codes_are_guessed_has_to_wait_and_joining_does_not() {
        IntStream.range(0, 40).forEach(n -> limits.wrongResume("evening", "222222" + (10 + n)));
        assertThat(limits.mayResume("evening", "33333333")).isFalse();
        assertThat(limits.mayResume("tomorrow", "33333333")).isTrue();
        assertThat(limits.mayGuess("10.0.0.1")).isTrue();
    }

    @Test
    void a_hall_of_strangers_begins_at_one_address_and_then_few_and_a_household_has_one_network() {
        assertThat(IntStream.range(0, 600)).allMatch(n -> limits.mayBegin("poll/A", "2001:db8:0:1::" + n));
        assertThat(IntStream.range(0, 100)
                        .filter(n -> limits.mayBegin("poll/A", "2001:db8:0:1::" + (1_000 + n)))
                        .count())
                .as("one a minute comes back")
                .isLessThan(10);
        assertThat(limits.mayBegin("poll/A", "2001:db8:0:2::1")).isTrue();
        assertThat(limits.mayBegin("poll/A", "10.0.0.1")).isTrue();
        assertThat(limits.mayBegin("poll/B", "2001:db8:0:1::1")).isTrue();
    }

    @Test
    void a_thousand_come_in_at_one_address_and_half_of_them_again_and_then_few_whatever_polls_there_are() {
        assertThat(IntStream.range(0, 1_500)).allMatch(n -> limits.mayJoin("A", "10.0.0.1"));
        assertThat(IntStream.range(0, 100)
                        .filter(n -> limits.mayJoin("A", "10.0.0.1"))
                        .count())
                .as("five every two minutes come back")
                .isLessThan(10);
        assertThat(limits.mayBegin("A", "10.0.0.1")).as("a poll").isTrue();
        assertThat(limits.mayJoin("A", "10.0.0.2")).isTrue();
        assertThat(limits.mayJoin("B", "10.0.0.1")).isTrue();
    }

    private void guess(String address, int times) {
        for (int n = 0; n < times; n++) {
            limits.wrongCode(address);
        }
    }

    @Test
    void one_mailbox_gets_three_mails_in_a_quarter_of_an_hour_and_the_neighbour_gets_them_too() {
        assertThat(IntStream.range(0, 5)
                        .filter(n -> limits.mayAskMail("10.0.0." + n, "anneke"))
                        .count())
                .isEqualTo(3);
        assertThat(limits.mayAskMail("10.0.0.9", "yusuf")).isTrue();
    }

    @Test
    void one_address_that_tries_many_mailboxes_has_to_wait_and_all_together_too() {
        assertThat(IntStream.range(0, 30)
                        .filter(n -> limits.mayAskMail("10.0.0.1", "box" + n))
                        .count())
                .isBetween(10L, 15L);
        assertThat(IntStream.range(0, 1_000)
                        .filter(n -> limits.mayAskMail("10.0.1." + n, "other" + n))
                        .count())
                .isBetween(100L, 125L);
    }
}
