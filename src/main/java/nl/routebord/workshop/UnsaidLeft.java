package nl.routebord.workshop;

import java.util.List;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** What was hidden with one tap and nobody said why: its writer still waits for a reason. The record counts them alone. */
@Component
class UnsaidLeft implements Unanswered {

    private final BoardsLeft left;

    UnsaidLeft(BoardsLeft left) {
        this.left = left;
    }

    @Override
    public String title() {
        return "workshop.unsaid.left";
    }

    @Override
    public List<String> of(Scope staff) {
        return left.named(staff, Waits::unexplained);
    }

    @Override
    public List<String> recorded(Scope staff) {
        return left.counted(staff, Waits::unexplained);
    }
}
