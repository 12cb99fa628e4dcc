package nl.routebord.criteria;

import static nl.routebord.criteria.Board.refused;
import static org.assertj.core.api.Assertions.assertThat;

import nl.routebord.live.Audience;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Concerns;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.AsRead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may come on the hall's screen, in the record and elsewhere once only approved points do. */
@ServiceTest
class ApprovalsTest {

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
    private Activities activities;

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
    void only_what_is_approved_comes_on_the_screen_and_new_words_wait_again() {
        var marloes = evening.marloes();
        var fatima = evening.fatima();
        turn(true);
        board.propose(fatima, "Dichtbij");
        board.propose(marloes, "Van de begeleider");
        var item = board.item("Dichtbij");
        assertThat(board.seenBy(Audience.HALL).waiting()).isEqualTo(1);
        assertThat(onScreen())
                .contains("Van de begeleider", "Een duidelijk doel")
                .doesNotContain("Dichtbij");
        assertThat(board.names()).contains("Dichtbij");
        approve(marloes, item, 1, true);
        assertThat(onScreen()).contains("Dichtbij");
        board.edit(fatima, item, 1, "Om de hoek");
        assertThat(onScreen()).doesNotContain("Om de hoek");
        approve(marloes, item, 1, true);
        assertThat(onScreen()).doesNotContain("Om de hoek");
        approve(marloes, item, 2, true);
        board.edit(marloes, item, 2, "Vlak om de hoek");
        assertThat(onScreen()).contains("Vlak om de hoek");
        approve(marloes, item, 3, false);
        assertThat(onScreen()).doesNotContain("Vlak om de hoek");
        turn(false);
        assertThat(onScreen()).contains("Vlak om de hoek");
        refused(() -> approve(evening.jan(), item, 3, true), "shared.refused.staff");
        refused(() -> approve(marloes, item, 9, true), "road.refused.broken");
    }

    @Test
    void all_that_was_read_is_approved_at_once_and_what_is_hidden_is_not() {
        var marloes = evening.marloes();
        turn(true);
        board.propose(evening.fatima(), "Een");
        board.propose(evening.jan(), "Twee");
        var two = board.item("Twee");
        board.hide(marloes, two);
        var activity = board.activity.toString();
        board.send(marloes, "criteria.approveall", "activity", activity, "read", read());
        assertThat(onScreen()).contains("Een");
        board.press(marloes, "criteria.restore", two);
        assertThat(onScreen()).doesNotContain("Twee");
        assertThat(board.seenBy(Audience.STAFF).waiting()).isEqualTo(1);
        refused(
                () -> board.send(evening.jan(), "criteria.approval", "activity", activity, "on", "false"),
                "shared.refused.staff");
    }

    @Test
    void what_was_typed_before_the_desk_read_and_came_in_after_it_waits_and_so_do_words_that_changed() {
        var marloes = evening.marloes();
        var fatima = evening.fatima();
        turn(true);
        board.propose(fatima, "Een");
        board.propose(evening.jan(), "Twee");
        var read = read();
        board.propose(evening.noor(), "Eerder getypt");
        jdbc.sql("update criterion set worded_at = born_at - interval '1' hour where name = 'Eerder getypt'")
                .update();
        board.edit(fatima, board.item("Een"), 1, "Andere woorden");
        var answer = board.send(marloes, "criteria.approveall", "activity", board.activity.toString(), "read", read);
        assertThat(answer.text().places()).containsEntry("n", 1);
        assertThat(onScreen()).contains("Twee").doesNotContain("Eerder getypt", "Andere woorden");
        refused(
                () -> board.send(
                        marloes, "criteria.approveall", "activity", board.activity.toString(), "read", "een@twee"),
                "road.refused.broken");
    }

    @Test
    void what_waits_for_approval_is_in_no_record_and_nothing_is_made_of_it_elsewhere() {
        turn(true);
        board.propose(evening.fatima(), "Dichtbij");
        board.propose(evening.jan(), "Op tijd");
        var near = board.item("Dichtbij");
        concerns.raise(evening.jan(), Cast.command(), new ItemRef("criterion", near.id()), "Wat kost dat?");
        approve(evening.marloes(), board.item("Op tijd"), 1, true);
        assertThat(recorded()).contains("Op tijd").doesNotContain("Dichtbij");
        assertThat(kind.outcome(board.activity))
                .extracting(one -> one.name())
                .contains("Op tijd")
                .doesNotContain("Dichtbij");
        turn(false);
        assertThat(recorded()).contains("Op tijd", "Dichtbij", "Wat kost dat?");
        assertThat(kind.outcome(board.activity)).extracting(one -> one.name()).contains("Dichtbij");
    }

    private String recorded() {
        return kind.recorded(activities.read(board.activity).orElseThrow()).toString();
    }

    private String read() {
        return AsRead.said(board.seenBy(Audience.STAFF).toRead());
    }

    private java.util.List<String> onScreen() {
        return board.seenBy(Audience.HALL).onScreen().standing().stream()
                .map(item -> item.text().name())
                .toList();
    }

    private void turn(boolean on) {
        board.send(
                evening.marloes(),
                "criteria.approval",
                "activity",
                board.activity.toString(),
                "on",
                Boolean.toString(on));
    }

    private void approve(Scope who, CriteriaBoard.Item item, int version, boolean on) {
        board.send(
                who,
                "criteria.approve",
                "item",
                item.id().toString(),
                "version",
                Integer.toString(version),
                "on",
                Boolean.toString(on));
    }
}
