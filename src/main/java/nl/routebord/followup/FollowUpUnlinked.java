package nl.routebord.followup;

import java.util.List;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.springframework.stereotype.Component;

/** Who answered stays known: it was the office. */
@Component
class FollowUpUnlinked implements Unlinks {

    @Override
    public List<Unlink> unlinks() {
        return Unlink.all(
                Unlink.staff("follow_up", "prepared_by", "published_by"),
                Unlink.staff("follow_up_promise", "set_by"),
                Unlink.staff("question_card", "sent_by"));
    }
}
