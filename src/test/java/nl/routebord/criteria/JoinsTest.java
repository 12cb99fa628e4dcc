package nl.routebord.criteria;

import static nl.routebord.criteria.Board.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.road.Answer;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.Text;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Kind.Later;
import nl.routebord.workshop.Kind.Mine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two points become one: nothing is inherited in silence, nothing is lost, and it can be taken apart. */
@ServiceTest
class JoinsTest {

    @Autowired
    private Cast cast;

    @Autowired
    private CriteriaIntake intake;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private BoardSource boards;

    @Autowired
    private MineSource mine;

    @Autowired
    private CriteriaKind kind;

    private Cast.Evening evening;
    private Board board;
    private Scope fatima;
    private Scope jan;
    private CriteriaBoard.Item free;
    private CriteriaBoard.Item late;

    @BeforeEach
    void two_points_with_support_and_a_concern() {
        evening = cast.evening();
        board = new Board(evening.open("criteria"), intake, boards, mine);
        fatima = evening.fatima();
        jan = evening.jan();
        board.propose(fatima, "Gratis bus");
        board.propose(jan, "Bus tot laat");
        free = board.item("Gratis bus");
        late = board.item("Bus tot laat");
        board.support(fatima, free, true);
        board.support(jan, free, true);
        board.support(jan, late, true);
        worry(jan, late, "Wie betaalt dat?");
    }

    @Test
    void the_new_point_takes_the_place_of_both_and_tells_where_it_came_from() {
        assertThat(join(free, late)).isEqualTo(Answer.of("criteria.answer.joined"));
        for (var audience : Audience.values()) {
            assertThat(board.seenBy(audience).items())
                    .extracting(item -> item.text().name())
                    .contains("Bus voor iedereen")
                    .doesNotContain("Gratis bus", "Bus tot laat");
        }
        assertThat(joined().origins())
                .containsExactly(
                        new CriteriaBoard.Origin(free.text(), "Fatima", 2),
                        new CriteriaBoard.Origin(late.text(), "Jan", 1));
        assertThat(kind.outcome(board.activity))
                .filteredOn(one -> one.item().equals(joined().id()))
                .singleElement()
                .satisfies(one -> assertThat(one.standing().places()).containsEntry("n", 0));
    }

    @Test
    void it_inherits_no_support_and_everybody_who_gave_some_is_asked_once() {
        join(free, late);
        var point = joined();
        assertThat(point.support()).isZero();
        assertThat(point.earlierSupport()).isZero();
        assertThat(board.mine(fatima).asked()).containsOnly(java.util.Map.entry(point.id(), "Gratis bus"));
        assertThat(board.mine(jan).asked()).containsKey(point.id());
        assertThat(board.mine(evening.noor()).asked()).isEmpty();

        board.support(jan, point, true);
        assertThat(board.mine(jan).asked()).isEmpty();
        assertThat(joined().support()).isEqualTo(1);
    }

    @Test
    void its_concerns_come_along_and_say_where_they_came_from() {
        join(free, late);
        worry(fatima, joined(), "Komt hij ook op zondag?");
        assertThat(joined().worries())
                .extracting(Board::said)
                .containsExactly("Jan: Wie betaalt dat? (Bus tot laat)", "Fatima: Komt hij ook op zondag?");
        assertThat(board.seenBy(Audience.HALL).worries()).isEqualTo(2);
    }

    @Test
    void a_concern_that_was_on_its_way_while_they_were_joined_is_heard_at_the_new_point() {
        join(free, late);
        worry(fatima, free, "En met een rolstoel?");
        assertThat(joined().worries()).extracting(Board::said).contains("Fatima: En met een rolstoel? (Gratis bus)");
    }

    @Test
    void taken_apart_both_stand_there_as_they_were_and_no_concern_is_lost() {
        join(free, late);
        var point = joined();
        board.support(evening.noor(), point, true);
        worry(fatima, point, "Komt hij ook op zondag?");
        assertThat(board.press(evening.marloes(), "criteria.apart", point))
                .isEqualTo(Answer.of("criteria.answer.apart"));

        assertThat(board.names()).contains("Gratis bus", "Bus tot laat").doesNotContain("Bus voor iedereen");
        assertThat(board.item(free.id()).support()).isEqualTo(2);
        assertThat(board.item(late.id()).support()).isEqualTo(1);
        var said = "Fatima: Komt hij ook op zondag? (Bus voor iedereen)";
        assertThat(board.item(free.id()).worries()).extracting(Board::said).containsExactly(said);
        assertThat(board.item(late.id()).worries())
                .extracting(Board::said)
                .containsExactly("Jan: Wie betaalt dat?", said);
        assertThat(board.mine(fatima).asked()).isEmpty();
        refused(() -> board.support(jan, point, true), "criteria.refused.joined");
        refused(() -> board.press(evening.marloes(), "criteria.restore", point), "criteria.refused.joined");
        refused(() -> board.press(evening.marloes(), "criteria.apart", point), "criteria.refused.joined");

        join(free, late);
        assertThat(joined().worries()).hasSize(2);
    }

    @Test
    void a_joined_point_can_be_joined_again_and_keeps_its_whole_lineage() {
        join(free, late);
        var third = board.item("Een duidelijk doel");
        join(joined(), third, "Overal komen");
        var whole = board.item("Overal komen");
        assertThat(whole.origins())
                .extracting(origin -> origin.text().name())
                .containsExactly("Een duidelijk doel", "Bus voor iedereen", "Gratis bus", "Bus tot laat");
        assertThat(whole.worries()).hasSize(1);
        assertThat(board.mine(fatima).asked()).containsKey(whole.id());

        board.press(evening.marloes(), "criteria.apart", whole);
        assertThat(joined().origins()).hasSize(2);
        assertThat(board.names()).contains("Een duidelijk doel").doesNotContain("Gratis bus");
    }

    @Test
    void the_author_of_a_part_finds_the_own_words_and_what_they_became() {
        join(free, late);
        assertThat(of(fatima, "Gratis bus").later())
                .isEqualTo(new Later(Text.of("criteria.mine.joined"), "Bus voor iedereen – Een zin."));
        assertThat(of(fatima, "Gratis bus").status().key()).isEqualTo("criteria.outcome.standing");
        assertThat(kind.mine(fatima.traject(), fatima.speaker()))
                .noneMatch(line -> line.status().key().equals("criteria.mine.supports"));

        board.press(evening.marloes(), "criteria.apart", joined());
        assertThat(of(fatima, "Gratis bus").later()).isNull();
    }

    @Test
    void a_part_takes_no_edit_and_no_support_meanwhile_and_the_late_text_is_not_thrown_away() {
        board.edit(evening.marloes(), free, 1, "De bus is gratis");
        board.edit(fatima, free, 1, "De gratis bus");
        assertThat(board.mine(fatima).rivals()).hasSize(1);
        join(board.item(free.id()), late);
        assertThat(board.mine(fatima).rivals()).isEmpty();
        refused(() -> board.edit(fatima, free, 2, "Toch gratis"), "criteria.refused.joined");
        refused(() -> board.support(jan, free, false), "criteria.refused.joined");
        refused(() -> board.hide(evening.marloes(), free), "criteria.refused.joined");

        board.press(evening.marloes(), "criteria.apart", joined());
        assertThat(board.mine(fatima).rivals()).hasSize(1);
    }

    @Test
    void only_the_facilitator_joins_two_different_points_that_stand_on_one_open_board() {
        refused(() -> join(fatima, free, late, "Bus"), "shared.refused.staff");
        refused(() -> board.press(jan, "criteria.apart", free), "shared.refused.staff");
        refused(() -> join(free, free), "road.refused.broken");
        refused(() -> board.press(evening.marloes(), "criteria.apart", free), "road.refused.broken");
        var other = cast.evening();
        var elsewhere = new Board(other.open("criteria"), intake, boards, mine).item("Een duidelijk doel");
        refused(() -> join(free, elsewhere), "criteria.refused.gone");
        refused(() -> join(evening.marloes(), free, late, " "), "criteria.name.empty");
        board.hide(evening.marloes(), late);
        refused(() -> join(free, late), "criteria.refused.gone");
        board.press(evening.marloes(), "criteria.restore", late);
        evening.close(board.activity);
        refused(() -> join(free, late), "workshop.refused.closed");
    }

    @Test
    void of_many_joins_of_one_point_at_once_one_gets_in() throws Exception {
        var third = board.item("Een duidelijk doel");
        var answers = AtOnce.all(12, n -> () -> {
            try {
                return n % 2 == 0 ? join(free, late) : join(third, free);
            } catch (Refusal refused) {
                return new Answer(refused.text());
            }
        });
        assertThat(answers.stream().filter(Answer.of("criteria.answer.joined")::equals))
                .hasSize(1);
        assertThat(answers.stream().filter(Answer.of("criteria.refused.joined")::equals))
                .hasSize(11);
        assertThat(board.names()).filteredOn("Bus voor iedereen"::equals).hasSize(1);
    }

    private Mine of(Scope who, String text) {
        return kind.mine(who.traject(), who.speaker()).stream()
                .filter(line -> line.text().startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    private CriteriaBoard.Item joined() {
        return board.item("Bus voor iedereen");
    }

    private Answer join(CriteriaBoard.Item one, CriteriaBoard.Item other) {
        return join(one, other, "Bus voor iedereen");
    }

    private Answer join(CriteriaBoard.Item one, CriteriaBoard.Item other, String name) {
        return join(evening.marloes(), one, other, name);
    }

    private Answer join(Scope who, CriteriaBoard.Item one, CriteriaBoard.Item other, String name) {
        return board.send(
                who,
                "criteria.join",
                "item",
                one.id().toString(),
                "other",
                other.id().toString(),
                "name",
                name,
                "sentence",
                "Een zin.");
    }

    private void worry(Scope who, CriteriaBoard.Item item, String text) {
        intakes.stream()
                .filter(one -> one.commands().contains("concern.raise"))
                .findFirst()
                .orElseThrow()
                .take(
                        who,
                        Cast.command(
                                "concern.raise",
                                "kind",
                                "criterion",
                                "item",
                                item.id().toString(),
                                "text",
                                text));
    }
}
