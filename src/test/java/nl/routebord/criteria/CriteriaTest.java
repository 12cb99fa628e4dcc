package nl.routebord.criteria;

import static nl.routebord.criteria.Board.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.routebord.live.Audience;
import nl.routebord.road.Answer;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class CriteriaTest {

    @Autowired
    private Cast cast;

    @Autowired
    private CriteriaIntake intake;

    @Autowired
    private BoardSource boards;

    @Autowired
    private MineSource mine;

    private Cast.Evening evening;
    private Board board;

    @BeforeEach
    void an_open_board() {
        evening = cast.evening();
        board = new Board(evening.open("criteria"), intake, boards, mine);
    }

    @Test
    void a_board_starts_with_the_seven_points_of_the_route_in_their_order() {
        var items = board.seenBy(Audience.HALL).items();
        assertThat(items).hasSize(7).allMatch(CriteriaBoard.Item::preset);
        assertThat(items.getFirst().text().name()).isEqualTo("Een duidelijk doel");
        assertThat(items.getLast().text().name()).isEqualTo("De gemeente verandert mee");
    }

    @Test
    void what_fatima_proposes_stands_on_the_board_with_her_alias() {
        var answer = board.propose(evening.fatima(), "Gewone woorden");
        assertThat(answer.text().key()).isEqualTo("criteria.answer.proposed");
        var item = board.item("Gewone woorden");
        assertThat(item.by()).isEqualTo("Fatima");
        assertThat(item.preset()).isFalse();
        assertThat(board.names()).endsWith("Gewone woorden");
    }

    @Test
    void a_name_alone_is_enough_and_an_empty_name_is_not() {
        var fatima = evening.fatima();
        board.send(fatima, "criteria.propose", "activity", board.activity.toString(), "name", "Kort");
        assertThat(board.item("Kort").text().sentence()).isEmpty();
        refused(() -> board.propose(fatima, "  "), "criteria.name.empty");
        refused(() -> board.propose(fatima, "a".repeat(61)), "criteria.name.long");
        refused(
                () -> board.send(
                        fatima,
                        "criteria.propose",
                        "activity",
                        board.activity.toString(),
                        "name",
                        "Kort",
                        "sentence",
                        "a".repeat(201)),
                "criteria.sentence.long");
    }

    @Test
    void sixty_characters_fit_also_when_each_is_a_picture() {
        var longest = "🙂".repeat(60);
        board.send(
                evening.fatima(),
                "criteria.propose",
                "activity",
                board.activity.toString(),
                "name",
                longest,
                "sentence",
                "🙂".repeat(200));
        assertThat(board.item(longest).text().sentence()).hasSize(400);
        board.edit(evening.marloes(), board.item(longest), 1, "é".repeat(60));
        assertThat(board.item("é".repeat(60)).version()).isEqualTo(2);
    }

    @Test
    void fifty_times_the_same_command_at_once_is_one_point_and_one_answer() throws Exception {
        var fatima = evening.fatima();
        var command = Cast.command(
                "criteria.propose", "activity", board.activity.toString(), "name", "Eén keer", "sentence", "");
        var answers = new ArrayList<Future<Answer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                answers.add(threads.submit(() -> intake.take(fatima, command)));
            }
        }
        for (var answer : answers) {
            assertThat(answer.get().text().key()).isEqualTo("criteria.answer.proposed");
        }
        assertThat(board.names()).filteredOn("Eén keer"::equals).hasSize(1);
    }

    @Test
    void nobody_but_the_facilitator_writes_before_it_opens_and_nobody_after_it_closes() {
        var prepared = cast.evening();
        var early = new Board(prepared.activity("criteria"), intake, boards, mine);
        refused(() -> early.propose(prepared.fatima(), "Te vroeg"), "workshop.refused.prepared");
        early.propose(prepared.marloes(), "Alvast");
        assertThat(early.names()).contains("Alvast");

        var point = board.item("Een duidelijk doel");
        evening.close(board.activity);
        refused(() -> board.propose(evening.fatima(), "Te laat"), "workshop.refused.closed");
        refused(() -> board.support(evening.fatima(), point, true), "workshop.refused.closed");
        refused(() -> board.edit(evening.marloes(), point, 1, "Te laat"), "workshop.refused.closed");
    }

    @Test
    void a_board_or_point_of_another_traject_is_as_if_it_did_not_exist() {
        var stranger = cast.evening().fatima();
        var point = board.item("Een duidelijk doel");
        refused(() -> board.propose(stranger, "Van buiten"), "workshop.refused.gone");
        refused(() -> board.support(stranger, point, true), "criteria.refused.gone");
        refused(() -> board.edit(stranger, point, 1, "Van buiten"), "criteria.refused.gone");
        refused(
                () -> board.send(
                        stranger,
                        "criteria.support",
                        "item",
                        java.util.UUID.randomUUID().toString(),
                        "on",
                        "true"),
                "criteria.refused.gone");
    }

    @Test
    void a_point_can_not_be_put_on_the_board_of_another_kind() {
        var ballot = evening.open("ballot");
        refused(
                () -> board.send(
                        evening.fatima(), "criteria.propose", "activity", ballot.toString(), "name", "Verdwaald"),
                "criteria.refused.gone");
    }

    @Test
    void the_hall_only_reads() {
        refused(() -> board.propose(evening.hall(), "Van het scherm"), "shared.refused.readonly");
    }

    @Test
    void own_points_may_be_changed_and_those_of_others_only_by_the_facilitator() {
        var fatima = evening.fatima();
        board.propose(fatima, "Gewone woorden");
        var item = board.item("Gewone woorden");
        refused(() -> board.edit(evening.jan(), item, 1, "Andere woorden"), "criteria.refused.notYours");
        board.edit(fatima, item, 1, "Eenvoudige woorden");
        board.edit(evening.marloes(), item, 2, "Duidelijke woorden");
        var now = board.item(item.id());
        assertThat(now.text().name()).isEqualTo("Duidelijke woorden");
        assertThat(now.version()).isEqualTo(3);
        assertThat(now.earlier().stream().map(Wording::name)).containsExactly("Eenvoudige woorden", "Gewone woorden");
    }

    @Test
    void saving_the_same_text_is_no_new_version() {
        var fatima = evening.fatima();
        board.propose(fatima, "Gewone woorden");
        var item = board.item("Gewone woorden");
        board.edit(fatima, item, 1, "Gewone woorden");
        assertThat(board.item(item.id()).version()).isEqualTo(1);
    }

    @Test
    void members_of_the_sounding_board_take_part_too() {
        var anneke = evening.anneke();
        board.propose(anneke, "Ook thuis meedoen");
        board.support(anneke, board.item("Ook thuis meedoen"), true);
        assertThat(board.item("Ook thuis meedoen").support()).isEqualTo(1);
        assertThat(board.mine(anneke).own()).hasSize(1);
    }
}
