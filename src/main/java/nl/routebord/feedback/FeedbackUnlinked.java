package nl.routebord.feedback;

import java.util.List;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.springframework.stereotype.Component;

/** Reactions lose their writers. */
@Component
class FeedbackUnlinked implements Unlinks {

    @Override
    public List<Unlink> unlinks() {
        return Unlink.all(
                Unlink.nameless("feedback", "author", "withdrawn_by", "removed_by"),
                Unlink.staff("feedback_apart", "who"),
                Unlink.staff("feedback_short", "who"),
                Unlink.staff("feedback_short_only", "who"));
    }
}
