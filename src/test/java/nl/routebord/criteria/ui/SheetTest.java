package nl.routebord.criteria.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.criteria.Wording;
import nl.routebord.workshop.Phase;
import org.junit.jupiter.api.Test;

/** What is worked out of a record once for a whole hall. */
class SheetTest {

    @Test
    void it_is_worked_out_once_for_a_record() {
        var board = board(0, 0);
        assertThat(Sheet.of(board)).isSameAs(Sheet.of(board));
        assertThat(Sheet.of(board(0, 0))).isNotSameAs(Sheet.of(board));
    }

    @Test
    void while_nothing_comes_or_goes_the_order_is_the_same_list() {
        var before = Sheet.of(board(0, 0));
        assertThat(Sheet.of(board(3, 0)).order()).isSameAs(before.order());
        assertThat(Sheet.of(board(3, 0, 0)).order()).isNotSameAs(before.order()).hasSize(3);
    }

    @Test
    void only_what_differs_has_changed() {
        var before = Sheet.of(board(0, 0));
        assertThat(Sheet.of(board(0, 0)).changedSince(before)).isEmpty();
        assertThat(Sheet.of(board(0, 2)).changedSince(before))
                .extracting(CriteriaBoard.Item::support)
                .containsExactly(2);
        assertThat(Sheet.of(board(1, 2, 0)).changedSince(before)).hasSize(3);
    }

    private static CriteriaBoard board(int... support) {
        var items = Stream.iterate(0, n -> n < support.length, n -> n + 1)
                .map(n -> item(n, support[n]))
                .toList();
        return new CriteriaBoard(Phase.OPEN, true, items, List.of(), 0);
    }

    private static CriteriaBoard.Item item(int n, int support) {
        return new CriteriaBoard.Item(
                new UUID(0, n),
                new Wording("Punt " + n, "Een zin."),
                1,
                support,
                0,
                null,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                Instant.parse("2026-11-12T19:30:00Z").plusSeconds(n),
                null);
    }
}
