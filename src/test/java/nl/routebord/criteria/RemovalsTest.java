package nl.routebord.criteria;

import static nl.routebord.criteria.Board.refused;
import static org.assertj.core.api.Assertions.assertThat;

import nl.routebord.live.Audience;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Concerns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class RemovalsTest {

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
    void what_is_taken_off_leaves_the_hall_and_stays_for_its_author() {
        var fatima = evening.fatima();
        board.propose(fatima, "Lelijke woorden");
        var item = board.item("Lelijke woorden");
        board.press(evening.marloes(), "criteria.remove", item);
        assertThat(board.names()).doesNotContain("Lelijke woorden");
        assertThat(board.mine(fatima).own()).containsExactly(new CriteriaMine.Own(item.id(), item.text(), true));
        assertThat(kind.mine(fatima.traject(), fatima.speaker())
                        .getFirst()
                        .status()
                        .key())
                .isEqualTo("criteria.mine.removed");
        assertThat(kind.outcome(board.activity)).noneMatch(one -> one.item().equals(item.id()));
        refused(() -> board.support(fatima, item, true), "criteria.refused.gone");
        refused(() -> board.edit(fatima, item, 1, "Andere woorden"), "criteria.refused.gone");
    }

    @Test
    void it_comes_back_with_its_support_and_twice_is_once() {
        var marloes = evening.marloes();
        var item = board.item("Een duidelijk doel");
        board.support(evening.jan(), item, true);
        board.press(marloes, "criteria.remove", item);
        board.press(marloes, "criteria.remove", item);
        board.press(marloes, "criteria.restore", item);
        board.press(marloes, "criteria.restore", item);
        assertThat(board.item(item.id()).support()).isEqualTo(1);
        assertThat(board.names()).first().isEqualTo("Een duidelijk doel");
    }

    @Test
    void only_the_facilitator_of_this_traject_may_and_also_after_closing() {
        var item = board.item("Een duidelijk doel");
        refused(() -> board.press(evening.fatima(), "criteria.remove", item), "shared.refused.staff");
        refused(() -> board.press(cast.evening().marloes(), "criteria.remove", item), "criteria.refused.gone");
        evening.close(board.activity);
        board.press(evening.marloes(), "criteria.remove", item);
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
        board.press(evening.marloes(), "criteria.remove", item);
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
