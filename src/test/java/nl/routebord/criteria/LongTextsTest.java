package nl.routebord.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routebord.live.Audience;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Activities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Texts at the edge of what a name, a sentence and the log hold. */
@ServiceTest
class LongTextsTest {

    private static final String BUS = "🚌";

    @Autowired
    private Cast cast;

    @Autowired
    private CriteriaIntake intake;

    @Autowired
    private BoardSource boards;

    @Autowired
    private MineSource mine;

    @Autowired
    private CriterionReceiver receiver;

    @Autowired
    private Activities activities;

    @Autowired
    private TransactionTemplate transaction;

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
    void a_name_that_fits_is_a_name_also_with_emoji_in_it() {
        var name = "x".repeat(40) + BUS.repeat(12);
        split(name + "\nEn dit");
        assertThat(board.item(name).text()).isEqualTo(new Wording(name, ""));
        assertThat(receive(name)).isEqualTo(new Wording(name, ""));
    }

    @Test
    void a_name_from_another_board_is_cut_between_two_signs_and_goes_on_as_the_sentence() {
        var name = "x".repeat(58) + BUS.repeat(3);
        assertThat(receive(name)).isEqualTo(new Wording("x".repeat(58) + BUS + "…", name));
    }

    @Test
    void what_is_too_long_for_a_sentence_too_is_taken_along_as_far_as_it_fits() {
        assertThat(receive("y".repeat(500))).isEqualTo(new Wording("y".repeat(59) + "…", "y".repeat(199) + "…"));
    }

    @Test
    void eight_long_points_are_made_of_one_and_the_log_has_what_it_can_hold() {
        var texts = IntStream.range(0, Splits.MOST)
                .mapToObj(n -> n + BUS.repeat(199))
                .collect(Collectors.joining("\n"));
        split(texts);
        assertThat(board.seenBy(Audience.HALL).items())
                .filteredOn(CriteriaBoard.Item::split)
                .hasSize(Splits.MOST);
        assertThat(jdbc.sql("select after_text from log_entry where activity_id = ? and what = 'criterion.split'")
                        .param(board.activity.value())
                        .query(String.class)
                        .single())
                .startsWith("0" + BUS)
                .endsWith(BUS + "…")
                .hasSizeLessThanOrEqualTo(2000);
    }

    private void split(String texts) {
        var whole = board.item("Een duidelijk doel").id().toString();
        board.send(evening.marloes(), "criteria.split", "item", whole, "texts", texts);
    }

    private Wording receive(String text) {
        var made = java.util.Objects.requireNonNull(transaction.execute(status -> receiver.receive(
                evening.marloes(), activities.read(board.activity).orElseThrow(), text)));
        return board.item(made).text();
    }
}
