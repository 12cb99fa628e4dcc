package nl.routebord.criteria;

import static nl.routebord.criteria.Board.refused;
import static org.assertj.core.api.Assertions.assertThat;

import nl.routebord.live.Audience;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Concerns;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.AsRead;
import nl.routebord.workshop.HideReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class HidingsTest {

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
    void what_is_hidden_leaves_the_hall_and_its_writer_reads_why() {
        var fatima = evening.fatima();
        board.propose(fatima, "Lelijke woorden");
        var item = board.item("Lelijke woorden");
        board.hide(evening.marloes(), item);
        assertThat(board.names()).doesNotContain("Lelijke woorden");
        assertThat(board.mine(fatima).own()).singleElement().satisfies(own -> {
            assertThat(own.text()).isEqualTo(item.text());
            assertThat(own.removed()).isTrue();
            assertThat(own.hidden()).isNotNull().satisfies(hidden -> {
                assertThat(hidden.reason()).isEqualTo(HideReason.HURTFUL);
                assertThat(hidden.mended()).isFalse();
            });
        });
        var line = kind.mine(fatima.traject(), fatima.speaker()).getFirst();
        assertThat(line.status().key()).isEqualTo("workshop.mine.hidden.hurtful");
        assertThat(line.asks()).isTrue();
        assertThat(kind.outcome(board.activity)).noneMatch(one -> one.item().equals(item.id()));
        refused(() -> board.support(fatima, item, true), "criteria.refused.gone");
        refused(() -> board.edit(evening.jan(), item, 1, "Andere woorden"), "criteria.refused.gone");
        refused(() -> board.edit(evening.marloes(), item, 1, "Andere woorden"), "criteria.refused.gone");
    }

    @Test
    void other_words_of_its_writer_wait_for_the_desk_and_the_first_ones_come_back_nowhere() {
        var fatima = evening.fatima();
        var jan = evening.jan();
        board.propose(fatima, "Lelijke woorden");
        var item = board.item("Lelijke woorden");
        board.support(jan, item, true);
        board.hide(evening.marloes(), item);
        assertThat(board.edit(fatima, item, 1, "Nette woorden").text().key()).isEqualTo("workshop.answer.mended");
        assertThat(board.names()).doesNotContain("Nette woorden");
        assertThat(board.seenBy(Audience.STAFF).items())
                .filteredOn(one -> one.id().equals(item.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.hidden())
                        .isNotNull()
                        .satisfies(hidden -> assertThat(hidden.mended()).isTrue()));
        var line = kind.mine(fatima.traject(), fatima.speaker()).getFirst();
        assertThat(line.status().key()).isEqualTo("workshop.mine.mended");
        assertThat(line.asks()).isFalse();
        board.press(evening.marloes(), "criteria.restore", item);
        var back = board.item("Nette woorden");
        assertThat(back.earlier()).isEmpty();
        assertThat(back.support()).isZero();
        assertThat(back.earlierSupport()).isEqualTo(1);
        for (var audience : Audience.values()) {
            assertThat(board.seenBy(audience).toString()).doesNotContain("Lelijke");
        }
        board.edit(fatima, back, 2, "Nog netter");
        assertThat(board.item("Nog netter").earlier()).extracting(Wording::name).containsExactly("Nette woorden");
    }

    @Test
    void a_writer_who_was_overtaken_before_it_was_hidden_mends_it_too_instead_of_starting_a_rival() {
        var fatima = evening.fatima();
        board.propose(fatima, "Lelijke woorden");
        var item = board.item("Lelijke woorden");
        board.edit(evening.marloes(), item, 1, "Minder lelijk");
        board.hide(evening.marloes(), item);
        board.edit(fatima, item, 1, "Nette woorden");
        board.press(evening.marloes(), "criteria.restore", item);
        assertThat(board.names()).contains("Nette woorden");
        assertThat(board.mine(fatima).rivals()).isEmpty();
        refused(() -> board.hide(evening.fatima(), item), "shared.refused.staff");
    }

    @Test
    void whose_concern_stood_beside_it_does_not_read_its_name_any_more() {
        var jan = evening.jan();
        board.propose(evening.fatima(), "Lelijke woorden");
        var item = board.item("Lelijke woorden");
        concerns.raise(jan, command(), new ItemRef("criterion", item.id()), "Dit kan niet");
        board.support(jan, item, true);
        assertThat(kind.mine(jan.traject(), jan.speaker()).toString()).contains("Lelijke woorden");
        board.hide(evening.marloes(), item);
        assertThat(kind.mine(jan.traject(), jan.speaker()).toString())
                .contains("Dit kan niet")
                .doesNotContain("Lelijke woorden");
        assertThat(board.seenBy(Audience.HALL).toString()).doesNotContain("Dit kan niet");
    }

    @Test
    void a_joined_point_that_is_hidden_takes_its_origins_along() {
        var jan = evening.jan();
        board.propose(evening.fatima(), "Gratis bus");
        board.propose(jan, "Bus tot laat");
        var first = board.item("Gratis bus");
        board.support(jan, first, true);
        board.send(
                evening.marloes(),
                "criteria.join",
                "item",
                first.id().toString(),
                "other",
                board.item("Bus tot laat").id().toString(),
                "name",
                "Een lelijke bus",
                "sentence",
                "");
        assertThat(board.mine(jan).asked()).hasSize(1);
        board.hide(evening.marloes(), board.item("Een lelijke bus"));
        assertThat(board.seenBy(Audience.HALL).toString()).doesNotContain("bus").doesNotContain("Bus");
        assertThat(board.mine(jan).asked()).isEmpty();
        assertThat(kind.mine(jan.traject(), jan.speaker()).toString()).doesNotContain("Een lelijke bus");
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
        concerns.raise(evening.jan(), command(), new ItemRef("criterion", near.id()), "Wat kost dat?");
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

    @Test
    void it_comes_back_with_its_support_and_twice_is_once() {
        var marloes = evening.marloes();
        var item = board.item("Een duidelijk doel");
        board.support(evening.jan(), item, true);
        board.hide(marloes, item);
        board.hide(marloes, item);
        board.press(marloes, "criteria.restore", item);
        board.press(marloes, "criteria.restore", item);
        assertThat(board.item(item.id()).support()).isEqualTo(1);
        assertThat(board.names()).first().isEqualTo("Een duidelijk doel");
    }

    @Test
    void only_the_facilitator_of_this_traject_may_and_also_after_closing() {
        var item = board.item("Een duidelijk doel");
        refused(() -> board.hide(evening.fatima(), item), "shared.refused.staff");
        refused(() -> board.hide(cast.evening().marloes(), item), "criteria.refused.gone");
        evening.close(board.activity);
        board.hide(evening.marloes(), item);
        assertThat(board.names()).doesNotContain("Een duidelijk doel");
    }

    @Test
    void a_concern_stands_beside_its_point_for_everybody() {
        var item = board.item("Een duidelijk doel");
        var about = new ItemRef("criterion", item.id());
        concerns.raise(evening.jan(), command(), about, "Voor wie is dat duidelijk?");
        var hall = board.seenBy(Audience.HALL);
        assertThat(hall.worries()).isEqualTo(1);
        assertThat(hall.items().getFirst().worries())
                .containsExactly(new CriteriaBoard.Worry("Voor wie is dat duidelijk?", "Jan", null));
        board.hide(evening.marloes(), item);
        refused(() -> concerns.raise(evening.jan(), command(), about, "Nog een"), "trail.refused.gone");
        board.press(evening.marloes(), "criteria.restore", item);
        evening.close(board.activity);
        refused(() -> concerns.raise(evening.jan(), command(), about, "Te laat"), "workshop.refused.closed");
        refused(() -> concerns.raise(cast.evening().jan(), command(), about, "Vreemd"), "trail.refused.gone");
    }

    private static CommandId command() {
        return Cast.command();
    }
}
