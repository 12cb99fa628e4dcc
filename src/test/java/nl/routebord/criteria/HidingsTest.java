package nl.routebord.criteria;

import static nl.routebord.criteria.Board.refused;
import static org.assertj.core.api.Assertions.assertThat;

import nl.routebord.live.Audience;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Concerns;
import nl.routebord.workshop.HideReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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
        assertThat(hall.items().getFirst().worries()).singleElement().satisfies(worry -> {
            assertThat(worry.text()).isEqualTo("Voor wie is dat duidelijk?");
            assertThat(worry.by()).isEqualTo("Jan");
            assertThat(worry.from()).isNull();
        });
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
