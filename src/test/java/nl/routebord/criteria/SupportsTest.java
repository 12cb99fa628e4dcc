package nl.routebord.criteria;

import static nl.routebord.criteria.Board.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.routebord.live.Audience;
import nl.routebord.road.Answer;
import nl.routebord.shared.ItemRef;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Concerns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class SupportsTest {

    @Autowired
    private Cast cast;

    @Autowired
    private CriteriaIntake intake;

    @Autowired
    private BoardSource boards;

    @Autowired
    private MineSource mine;

    @Autowired
    private CriteriaKind kind;

    @Autowired
    private Concerns concerns;

    @Autowired
    private JdbcClient jdbc;

    private Cast.Evening evening;
    private Board board;

    @BeforeEach
    void an_open_board() {
        evening = cast.evening();
        board = new Board(evening.open("criteria"), intake, boards, mine);
    }

    @Test
    void a_second_tap_and_a_second_tab_count_once_and_are_no_error() {
        var fatima = evening.fatima();
        var point = board.item("Een duidelijk doel");
        assertThat(board.support(fatima, point, true).text().key()).isEqualTo("criteria.answer.supported");
        assertThat(board.support(fatima, point, true).text().key()).isEqualTo("criteria.answer.supported");
        assertThat(board.item(point.id()).support()).isEqualTo(1);
        board.support(fatima, point, false);
        assertThat(board.support(fatima, point, false).text().key()).isEqualTo("criteria.answer.unsupported");
        assertThat(board.item(point.id()).support()).isZero();
    }

    @Test
    void who_writes_and_supports_and_worries_counts_as_one_client_and_other_evenings_do_not_count() {
        assertThat(board.seenBy(Audience.HALL).clients()).isZero();
        var writes = evening.fatima();
        board.propose(writes, "Gratis bus");
        var bus = board.item("Gratis bus");
        board.support(writes, bus, true);
        board.support(writes, board.item("Een duidelijk doel"), true);
        board.support(evening.jan(), bus, true);
        assertThat(board.seenBy(Audience.HALL).clients()).isEqualTo(1);
        board.support(evening.guest("Samira", 0), bus, true);
        assertThat(board.seenBy(Audience.HALL).clients()).isEqualTo(2);
        concerns.raise(evening.guest("Henk", 0), Cast.command(), new ItemRef("criterion", bus.id()), "Te duur");
        assertThat(board.seenBy(Audience.HALL).clients()).isEqualTo(3);
        var elsewhere = cast.evening();
        new Board(elsewhere.open("criteria"), intake, boards, mine).propose(elsewhere.fatima(), "Gratis bus");
        assertThat(board.seenBy(Audience.HALL).clients()).isEqualTo(3);
    }

    @Test
    void fifty_taps_at_once_of_one_person_are_one_support() throws Exception {
        var fatima = evening.fatima();
        var point = board.item("Een duidelijk doel");
        var answers = new ArrayList<Future<Answer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                answers.add(threads.submit(() -> board.support(fatima, point, true)));
            }
        }
        for (var answer : answers) {
            assertThat(answer.get().text().key()).isEqualTo("criteria.answer.supported");
        }
        assertThat(board.item(point.id()).support()).isEqualTo(1);
    }

    @Test
    void the_most_supported_point_stands_first_and_the_older_one_where_it_is_a_draw() {
        var second = board.item("Ruimte om te proberen");
        var last = board.item("De gemeente verandert mee");
        board.support(evening.fatima(), last, true);
        board.support(evening.jan(), last, true);
        board.support(evening.noor(), second, true);
        var order = board.seenBy(Audience.HALL).bySupport();
        assertThat(order.stream().map(item -> item.text().name()).limit(3))
                .containsExactly("De gemeente verandert mee", "Ruimte om te proberen", "Een duidelijk doel");
        assertThat(kind.outcome(board.activity).getFirst().standing().places()).containsEntry("n", 2);
    }

    @Test
    void a_new_text_asks_supporters_again_and_keeps_who_wrote_it() {
        var fatima = evening.fatima();
        var jan = evening.jan();
        board.propose(fatima, "Gewone woorden");
        var item = board.item("Gewone woorden");
        board.support(fatima, item, true);
        board.support(jan, item, true);

        board.edit(fatima, item, 1, "Eenvoudige woorden");

        var edited = board.item(item.id());
        assertThat(edited.support()).isEqualTo(1);
        assertThat(edited.earlierSupport()).isEqualTo(1);
        assertThat(board.mine(jan).supports()).containsEntry(item.id(), 1);
        assertThat(board.mine(fatima).supports()).containsEntry(item.id(), 2);

        board.support(jan, edited, true);
        assertThat(board.item(item.id()).support()).isEqualTo(2);
        assertThat(board.item(item.id()).earlierSupport()).isZero();
    }

    @Test
    void where_nobody_but_the_author_supports_it_nobody_is_asked() {
        var fatima = evening.fatima();
        board.propose(fatima, "Gewone woorden");
        var item = board.item("Gewone woorden");
        board.support(fatima, item, true);
        board.edit(fatima, item, 1, "Eenvoudige woorden");
        assertThat(board.item(item.id()).support()).isEqualTo(1);
        assertThat(board.item(item.id()).earlierSupport()).isZero();
    }

    @Test
    void a_late_tap_counts_for_the_text_that_was_on_the_screen() {
        var jan = evening.jan();
        board.propose(evening.fatima(), "Gewone woorden");
        var seen = board.item("Gewone woorden");
        board.edit(evening.marloes(), seen, 1, "Andere woorden");
        var answer = board.support(jan, seen, true);
        assertThat(answer.text().key()).isEqualTo("criteria.answer.supportedEarlier");
        assertThat(board.item(seen.id()).support()).isZero();
        assertThat(board.item(seen.id()).earlierSupport()).isEqualTo(1);

        board.support(jan, board.item(seen.id()), true);
        board.support(jan, seen, true);
        assertThat(board.item(seen.id()).support())
                .as("a resent old tap takes nothing back")
                .isEqualTo(1);
    }

    @Test
    void a_version_that_never_was_is_a_page_that_must_be_loaded_again() {
        var point = board.item("Een duidelijk doel");
        refused(
                () -> board.send(
                        evening.fatima(),
                        "criteria.support",
                        "item",
                        point.id().toString(),
                        "on",
                        "true",
                        "version",
                        "9"),
                "road.refused.broken");
        refused(
                () -> board.send(
                        evening.fatima(), "criteria.support", "item", point.id().toString(), "on", "misschien"),
                "road.refused.broken");
        refused(() -> board.edit(evening.marloes(), point, 9, "Nieuw"), "road.refused.broken");
    }

    @Test
    void while_support_is_hidden_the_hall_gets_none_and_nothing_came_out() {
        var point = board.item("De gemeente verandert mee");
        board.support(evening.fatima(), point, true);
        jdbc.sql("update activity set hidden = true where id = ?")
                .param(board.activity.value())
                .update();
        var hall = board.seenBy(Audience.HALL);
        assertThat(hall.counted()).isFalse();
        assertThat(hall.items()).allMatch(item -> item.support() == 0 && item.earlierSupport() == 0);
        assertThat(kind.outcome(board.activity)).isEmpty();
        assertThat(board.item(point.id()).support()).as("the desk sees it").isEqualTo(1);
        evening.close(board.activity);
        evening.reveal(board.activity);
        assertThat(board.seenBy(Audience.HALL).bySupport().getFirst().id()).isEqualTo(point.id());
    }

    @Test
    void what_one_brought_in_is_listed_for_that_person_with_how_it_stands() {
        var fatima = evening.fatima();
        board.propose(fatima, "Gewone woorden");
        board.support(evening.jan(), board.item("Gewone woorden"), true);
        for (var item : board.seenBy(Audience.HALL).items()) {
            board.support(fatima, item, true);
        }
        var lines = kind.mine(fatima.traject(), fatima.speaker());
        assertThat(lines)
                .anySatisfy(line -> {
                    assertThat(line.text()).isEqualTo("Gewone woorden");
                    assertThat(line.status().places()).containsEntry("n", 2);
                })
                .anySatisfy(line -> {
                    assertThat(line.status().key()).isEqualTo("criteria.mine.supports");
                    assertThat(line.status().places()).containsEntry("n", 8);
                    assertThat(line.text()).endsWith(" …");
                })
                .hasSize(2);
        assertThat(kind.mine(fatima.traject(), evening.noor().speaker())).isEmpty();
    }
}
