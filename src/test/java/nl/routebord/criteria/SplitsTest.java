package nl.routebord.criteria;

import static nl.routebord.criteria.Board.refused;
import static org.assertj.core.api.Assertions.assertThat;

import nl.routebord.live.Audience;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Concerns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SplitsTest {

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
    private Scope fatima;
    private Scope jan;
    private Board board;
    private CriteriaBoard.Item whole;

    @BeforeEach
    void a_point_that_says_two_things() {
        evening = cast.evening();
        fatima = evening.fatima();
        jan = evening.jan();
        board = new Board(evening.open("criteria"), intake, boards, mine);
        board.propose(fatima, "Dichtbij en op tijd");
        whole = board.item("Dichtbij en op tijd");
        board.support(jan, whole, true);
        concerns.raise(jan, Cast.command(), new ItemRef("criterion", whole.id()), "Wat kost dat?");
    }

    @Test
    void one_point_becomes_two_that_tell_where_they_came_from_and_inherit_concerns_but_no_support() {
        split("Dichtbij\n\n Op tijd ");
        assertThat(board.names()).contains("Dichtbij", "Op tijd").doesNotContain("Dichtbij en op tijd");
        for (var name : new String[] {"Dichtbij", "Op tijd"}) {
            var part = board.item(name);
            assertThat(part.split()).isTrue();
            assertThat(part.support()).isZero();
            assertThat(part.worries()).extracting(CriteriaBoard.Worry::text).containsExactly("Wat kost dat?");
            assertThat(part.origins()).containsExactly(new CriteriaBoard.Origin(whole.text(), "Fatima", 1));
            assertThat(board.mine(jan).asked()).containsEntry(part.id(), "Dichtbij en op tijd");
        }
        refused(() -> board.edit(fatima, whole, 1, "Anders"), "criteria.refused.joined");
        refused(() -> split("Nog\neens"), "criteria.refused.joined");
        var own = kind.mine(fatima.traject(), fatima.speaker()).getFirst();
        assertThat(own.later())
                .isNotNull()
                .satisfies(later -> assertThat(later.lead().key()).isEqualTo("criteria.mine.split"));
    }

    @Test
    void it_is_put_together_again_from_either_part_with_the_support_it_had() {
        split("Dichtbij\nOp tijd");
        var part = board.item("Op tijd");
        var noor = evening.noor();
        board.support(noor, part, true);
        concerns.raise(noor, Cast.command(), new ItemRef("criterion", part.id()), "Wanneer dan?");
        board.press(evening.marloes(), "criteria.apart", part);
        assertThat(board.names()).contains("Dichtbij en op tijd").doesNotContain("Dichtbij", "Op tijd");
        var back = board.item(whole.id());
        assertThat(back.support()).isEqualTo(1);
        assertThat(back.worries())
                .extracting(CriteriaBoard.Worry::text)
                .containsExactly("Wat kost dat?", "Wanneer dan?");
        split("Eerst dit\nDan dat");
        assertThat(board.names()).contains("Eerst dit", "Dan dat").doesNotContain("Dichtbij");
    }

    @Test
    void what_was_joined_or_hidden_since_is_not_put_together_behind_its_back() {
        split("Dichtbij\nOp tijd");
        var near = board.item("Dichtbij");
        board.hide(evening.marloes(), board.item("Op tijd"));
        refused(() -> board.press(evening.marloes(), "criteria.apart", near), "criteria.refused.gone");
        assertThat(board.names()).contains("Dichtbij");
    }

    @Test
    void only_the_facilitator_splits_and_into_two_to_eight_points() {
        refused(() -> split("Eén"), "criteria.refused.split");
        refused(() -> split("a\nb\nc\nd\ne\nf\ng\nh\ni"), "criteria.refused.split");
        refused(() -> split("Kort\n" + "x".repeat(201)), "criteria.sentence.long");
        refused(() -> split(fatima, "a\nb"), "shared.refused.staff");
        split("Kort\n" + "Een hele lange regel die niet in een naam past. ".repeat(3));
        assertThat(board.seenBy(Audience.HALL).items())
                .anySatisfy(item -> assertThat(item.text().sentence()).startsWith("Een hele lange regel"));
    }

    private void split(String texts) {
        split(evening.marloes(), texts);
    }

    private void split(Scope who, String texts) {
        board.send(who, "criteria.split", "item", whole.id().toString(), "texts", texts);
    }
}
