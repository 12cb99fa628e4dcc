package nl.routebord.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Audience;
import nl.routebord.live.Changed;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** After support alone the counts alone are read; the record is the same as if all of it were. */
@ServiceTest
@RecordApplicationEvents
class RecountTest {

    @Autowired
    private Cast cast;

    @Autowired
    private CriteriaIntake intake;

    @Autowired
    private BoardSource boards;

    @Autowired
    private MineSource mine;

    @Autowired
    private JdbcClient jdbc;

    private Cast.Evening evening;
    private Board board;
    private Scope fatima;
    private Scope jan;
    private CriteriaBoard.Item bus;

    @BeforeEach
    void a_board_with_a_point_of_two_texts() {
        evening = cast.evening();
        board = new Board(evening.open("criteria"), intake, boards, mine);
        fatima = evening.fatima();
        jan = evening.jan();
        board.propose(fatima, "Gratis bus");
        bus = board.item("Gratis bus");
        board.support(jan, bus, true);
        board.edit(fatima, bus, bus.version(), "Gratis bus tot laat");
        bus = board.item(bus.id());
    }

    @Test
    void support_given_taken_back_and_given_to_the_new_text_comes_out_as_in_a_whole_read(
            @Autowired ApplicationEvents events) {
        for (var on : List.of(true, false, true)) {
            for (var who : List.of(fatima, jan)) {
                var before = seen();
                events.clear();
                board.support(who, bus, on);
                assertThat(wholes(events)).isZero();
                assertThat(seen()).isNotEqualTo(before);
                before.forEach((audience, record) ->
                        assertThat(board.recounted(audience, record)).isEqualTo(board.seenBy(audience)));
            }
        }
    }

    @Test
    void a_point_whose_counts_are_as_before_is_the_very_same() {
        var before = board.seenBy(Audience.HALL);
        board.support(fatima, bus, true);
        var after = board.recounted(Audience.HALL, before);
        for (var n = 0; n < before.items().size(); n++) {
            var same = before.items().get(n) == after.items().get(n);
            assertThat(same).isEqualTo(!before.items().get(n).id().equals(bus.id()));
        }
    }

    @Test
    void nobody_supports_what_stands_under_another_point_now_whose_counts_are_not_read_again() {
        board.propose(jan, "Bus tot laat");
        var late = board.item("Bus tot laat");
        board.send(
                evening.marloes(),
                "criteria.join",
                "item",
                bus.id().toString(),
                "other",
                late.id().toString(),
                "name",
                "De bus",
                "sentence",
                "");
        Board.refused(() -> board.support(fatima, late, true), "criteria.refused.joined");
    }

    @Test
    void counts_of_a_text_that_was_written_just_now_do_not_stand_at_the_text_before() {
        var before = board.seenBy(Audience.HALL);
        board.edit(fatima, bus, bus.version(), "Gratis bus voor iedereen");
        assertThat(board.recounted(Audience.HALL, before)).isEqualTo(board.seenBy(Audience.HALL));
    }

    @Test
    void counts_that_were_hidden_just_now_are_not_brought_along() {
        var before = board.seenBy(Audience.HALL);
        assertThat(before.counted()).isTrue();
        board.support(fatima, bus, true);
        jdbc.sql("update activity set hidden = true where id = ?")
                .param(board.activity.value())
                .update();
        assertThat(board.recounted(Audience.HALL, before)).isEqualTo(board.seenBy(Audience.HALL));
        assertThat(board.recounted(Audience.HALL, before).counted()).isFalse();
    }

    private Map<Audience, CriteriaBoard> seen() {
        var seen = new EnumMap<Audience, CriteriaBoard>(Audience.class);
        for (var audience : Audience.values()) {
            seen.put(audience, board.seenBy(audience));
        }
        return seen;
    }

    private long wholes(ApplicationEvents events) {
        return events.stream(Changed.class)
                .filter(changed -> changed.topic().kind().equals(CriteriaKind.NAME) && !changed.countsOnly())
                .count();
    }
}
