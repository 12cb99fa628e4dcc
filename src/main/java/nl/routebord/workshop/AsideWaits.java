package nl.routebord.workshop;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What was hidden beside a board and waits for its facilitator, whatever board it is. */
@Component
class AsideWaits implements Waits {

    private final AsideRows rows;

    AsideWaits(AsideRows rows) {
        this.rows = rows;
    }

    @Override
    public Waiting on(ActivityView board) {
        var hidden = rows.waiting(board.id());
        return new Waiting(texts(hidden, Hidden::mended), texts(hidden, Hidden::unexplained), List.of());
    }

    private static List<String> texts(List<AsideRows.Waiting> hidden, Predicate<Hidden> waits) {
        return hidden.stream()
                .filter(one -> one.hidden() != null && waits.test(one.hidden()))
                .map(AsideRows.Waiting::text)
                .toList();
    }
}
