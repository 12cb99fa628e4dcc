package nl.routebord.entries;

import java.util.List;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Unanswered;
import org.springframework.stereotype.Component;

/** What waits until the facilitator lets it on the hall's screen. The record counts them and does not quote them. */
@Component
class ApprovalLeft implements Unanswered {

    private final EntriesLeft left;

    ApprovalLeft(EntriesLeft left) {
        this.left = left;
    }

    @Override
    public String title() {
        return "entries.waiting.left";
    }

    @Override
    public List<String> of(Scope staff) {
        return left.named(staff, ApprovalLeft::waiting);
    }

    @Override
    public List<String> recorded(Scope staff) {
        return left.counted(staff, ApprovalLeft::waiting);
    }

    private static List<EntryBoard.Row> waiting(EntryBoard board) {
        return board.approvedOnly()
                ? board.standing().stream().filter(row -> !row.approved()).toList()
                : List.of();
    }
}
