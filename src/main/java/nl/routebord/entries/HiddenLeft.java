package nl.routebord.entries;

import java.util.List;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Unanswered;
import org.springframework.stereotype.Component;

/** What was hidden and then mended by its writer, and the facilitator did not look at again. The record counts them and does not quote them. */
@Component
class HiddenLeft implements Unanswered {

    private final EntriesLeft left;

    HiddenLeft(EntriesLeft left) {
        this.left = left;
    }

    @Override
    public String title() {
        return "entries.hidden.left";
    }

    @Override
    public List<String> of(Scope staff) {
        return left.named(staff, HiddenLeft::waiting);
    }

    @Override
    public List<String> recorded(Scope staff) {
        return left.counted(staff, HiddenLeft::waiting);
    }

    private static List<EntryBoard.Row> waiting(EntryBoard board) {
        return board.rows().stream()
                .filter(row -> row.hidden() != null && row.hidden().mended())
                .toList();
    }
}
