package nl.routebord.ballot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.routebord.ballot.MyBallot;
import nl.routebord.ballot.RoundId;
import nl.routebord.ballot.SupportPerGroup.Group;
import nl.routebord.workshop.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VotePanelTest extends Drawn {

    @BeforeEach
    void a_phone() {
        panel = VotePanel.phone(guest());
    }

    @Test
    void one_part_at_a_time_with_its_three_choices() {
        feed(0, open());
        feed(1, mine());

        assertThat(seen()).contains("1 van 4", "Adviesraad", "Meenemen", "Aanpassen", "Niet");
        assertThat(seen()).doesNotContain("Netwerkpool");
        assertThat(all("choice")).hasSize(3).allMatch(each -> "false".equals(each.getAttribute("aria-pressed")));
    }

    @Test
    void a_reload_starts_at_the_first_part_without_an_answer_and_shows_what_i_chose_before() {
        feed(0, open());
        feed(1, mine(LEAVE));
        assertThat(seen()).contains("2 van 4", "Signaleringsteam");

        tap("Vorige");
        assertThat(one("no").getClassList()).contains("choice");
        assertThat(one("no").getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(seen()).contains("Dit is uw keuze.", "Uw stem telt. Bewijs: K7-42.");
    }

    @Test
    void a_choice_is_marked_but_the_next_part_comes_only_by_a_tap() {
        feed(0, open());
        feed(1, mine());
        feed(1, mine(TAKE));
        assertThat(seen()).contains("1 van 4", "Dit is uw keuze.");

        tap("Volgende");
        assertThat(seen()).contains("2 van 4");
    }

    @Test
    void the_walk_ends_with_all_my_choices_each_a_tap_from_changing() {
        feed(0, open());
        feed(1, mine(TAKE, ADAPT, LEAVE, TAKE));
        assertThat(seen()).contains("Uw keuzes", "Uw 4 stemmen tellen.");
        assertThat(all("thing")).hasSize(4);

        tap("Verander");
        assertThat(seen()).contains("1 van 4", "Adviesraad");
    }

    @Test
    void the_end_says_what_i_left_open() {
        feed(0, open());
        feed(1, mine(TAKE));
        tap("Volgende");
        tap("Volgende");
        tap("Uw keuzes");

        assertThat(seen()).contains("U koos nog niet bij 3 onderdelen.", "Nog niet gekozen");
    }

    @Test
    void frames_leave_the_form_that_somebody_types_in_alone() {
        feed(0, open());
        feed(1, mine());
        var form = one("vote");
        feed(0, board(Phase.OPEN, PARTS, 12, null));
        feed(1, mine(ADAPT));

        assertThat(one("vote")).isEqualTo(form);
    }

    @Test
    void the_turnout_is_told_as_it_grows() {
        feed(0, board(Phase.OPEN, PARTS, 12, null));
        feed(1, mine());
        assertThat(seen()).contains("12 mensen stemden");
        feed(0, board(Phase.OPEN, PARTS, 13, null));
        assertThat(seen()).contains("13 mensen stemden", "1 van 4").doesNotContain("12 mensen");
    }

    @Test
    void i_stay_at_my_part_when_others_come_and_go() {
        feed(0, open());
        feed(1, mine(TAKE, TAKE));
        assertThat(seen()).contains("3 van 4", "Netwerkpool");

        feed(0, board(Phase.OPEN, PARTS.subList(1, 4), 1, null));
        assertThat(seen()).contains("2 van 3", "Netwerkpool");
        feed(0, board(Phase.OPEN, List.of(PARTS.get(0), PARTS.get(3)), 1, null));
        assertThat(seen()).contains("Dit onderdeel is van de lijst gehaald.", "Uw keuzes");
    }

    @Test
    void before_it_opens_and_after_it_closes_there_is_nothing_to_choose() {
        feed(0, board(Phase.PREPARED, PARTS, 0, null));
        feed(1, mine());
        assertThat(seen()).contains("Straks stemmen we");
        assertThat(all("choice")).isEmpty();

        feed(0, board(Phase.CLOSED, PARTS, 23, 31));
        feed(1, mine(TAKE, LEAVE));
        assertThat(seen()).contains("De stemming is gesloten", "De uitslag komt zo.");
        assertThat(all("choice")).isEmpty();
    }

    @Test
    void revealed_it_shows_bars_in_words_too_and_the_groups_and_reasons_at_a_tap() {
        feed(1, mine(TAKE));
        feed(
                0,
                revealed(List.of(
                        tally(0, List.of(11, 6, 6), new Group("Cliënten", 8, 11), new Group("Ambtenaren", 3, 12)))));

        assertThat(seen()).contains("Dit kozen we samen", "23 van 31 mensen stemden.", "groepen verschillen");
        assertThat(one("bar").getAttribute("aria-label")).isEqualTo("11 meenemen, 6 aanpassen, 6 niet");
        assertThat(sent()).doesNotContain("We hadden al");

        tap("Groepen en redenen");
        assertThat(seen()).contains("8 van 11 mensen", "3 van 12 mensen", "We hadden al zo een groep");
        assertThat(seen()).contains("In elke getoonde groep kiest minstens 3 van 12 dit.");
    }

    @Test
    void a_group_that_is_nearly_of_one_mind_is_said_in_words_without_its_numbers() {
        feed(1, mine());
        feed(
                0,
                revealed(List.of(tally(
                        0,
                        List.of(13, 6, 4),
                        new Group("Cliënten", 6, 6),
                        new Group("Ambtenaren", 4, 9),
                        new Group("Anderen", 3, 8)))));
        tap("Groepen en redenen");

        assertThat(seen()).contains("bijna iedereen voor", "in woorden").doesNotContain("6 van 6", "3 van 8");
    }

    @Test
    void fewer_than_two_shown_groups_are_no_verdict_and_share_nothing() {
        feed(1, mine());
        feed(0, revealed(List.of(tally(0, List.of(5, 4, 0), new Group("Cliënten", 4, 6), new Group("Anderen", 1, 3)))));
        tap("Groepen en redenen");

        assertThat(seen()).doesNotContain("te weinig per groep", "In elke getoonde groep", "groepen verschillen");
        assertThat(one("shared").getText()).doesNotContain("kiest");
    }

    @Test
    void a_part_nobody_voted_on_says_so_and_nothing_about_groups() {
        feed(1, mine());
        feed(0, revealed(List.of(tally(0, List.of(0, 0, 0)))));

        assertThat(one("bar").getOuterHTML()).contains("Niemand stemde hierover");
        assertThat(all("shared")).isEmpty();
        assertThat(seen()).doesNotContain("groep kiest", "Te weinig", "Groepen en redenen");
    }

    @Test
    void half_or_less_in_one_group_is_not_told_as_shared() {
        feed(1, mine());
        feed(
                0,
                revealed(List.of(tally(
                        0,
                        List.of(6, 15, 0),
                        new Group("Cliënten", 6, 7),
                        new Group("Ambtenaren", 0, 7),
                        new Group("Anderen", 0, 7)))));
        tap("Groepen en redenen");

        assertThat(one("shared").getText()).isEqualTo("Niet in elke getoonde groep kiest meer dan de helft dit.");
    }

    @Test
    void the_way_on_comes_before_the_reason() {
        feed(0, open());
        feed(1, mine());
        feed(1, mine(TAKE));

        assertThat(sent().indexOf("Volgende")).isPositive().isLessThan(sent().indexOf("Wilt u zeggen waarom?"));
        tap("Volgende");
        assertThat(all("steps")).hasSize(1);
        assertThat(sent()).contains("2 van 4");
    }

    @Test
    void a_next_round_asks_anew() {
        feed(0, open());
        feed(1, mine(TAKE, TAKE, TAKE, TAKE));
        assertThat(seen()).contains("Uw keuzes");
        var next = RoundId.random();
        feed(1, new MyBallot(next, List.of(), 0, null, true));
        feed(0, board(Phase.OPEN, next, PARTS, 0, null, null));

        assertThat(seen()).contains("1 van 4", "Adviesraad");
    }

    @Test
    void a_next_round_asks_anew_before_ones_own_record_of_it_is_there() {
        feed(0, open());
        feed(1, mine(TAKE, TAKE, TAKE, TAKE));
        var next = RoundId.random();
        feed(0, board(Phase.OPEN, next, PARTS, 0, null, null));

        assertThat(seen()).contains("1 van 4", "Adviesraad").doesNotContain("Dit is uw keuze.");
    }

    @Test
    void the_tree_of_a_full_list_stays_small() {
        var many = IntStream.rangeClosed(1, 20).mapToObj(n -> part("Deel " + n)).toList();
        feed(0, board(Phase.OPEN, many, 0, null));
        feed(1, mine());
        assertThat(all("choice")).hasSize(3);
        assertThat(all("dot")).isEmpty();
        assertThat(seen()).contains("1 van 20");
    }
}
