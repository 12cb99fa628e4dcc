package nl.routebord.workshop;

import java.util.List;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * What was hidden and then mended by its writer, and the facilitator did not look at again. The record counts them and does not
 * quote them.
 */
@Component
class HiddenLeft implements Unanswered {

    private final BoardsLeft left;

    HiddenLeft(BoardsLeft left) {
        this.left = left;
    }

    @Override
    public String title() {
        return "workshop.hidden.left";
    }

    @Override
    public List<String> of(Scope staff) {
        return left.named(staff, Waits::mended);
    }

    @Override
    public List<String> recorded(Scope staff) {
        return left.counted(staff, Waits::mended);
    }
}
