package nl.routebord.workshop;

import java.util.List;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** What waits until the facilitator lets it on the hall's screen. The record counts them and does not quote them. */
@Component
class ApprovalLeft implements Unanswered {

    private final BoardsLeft left;

    ApprovalLeft(BoardsLeft left) {
        this.left = left;
    }

    @Override
    public String title() {
        return "workshop.waiting.left";
    }

    @Override
    public List<String> of(Scope staff) {
        return left.named(staff, Waits::unapproved);
    }

    @Override
    public List<String> recorded(Scope staff) {
        return left.counted(staff, Waits::unapproved);
    }
}
