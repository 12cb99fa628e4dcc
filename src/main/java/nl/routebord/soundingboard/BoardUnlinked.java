package nl.routebord.soundingboard;

import java.util.List;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.springframework.stereotype.Component;

/** The sounding board: seats and devices go, what members said loses who said it. */
@Component
class BoardUnlinked implements Unlinks {

    @Override
    public List<Unlink> unlinks() {
        return Unlink.all(
                Unlink.gone("member_visit", "participant_id"),
                Unlink.gone("member_device", "participant_id"),
                Unlink.cleared("member_device", "in_by", "out_by"),
                Unlink.gone("member_seat", "participant_id"),
                Unlink.nameless("hobbel", "author"),
                // Score and words of a month are answers to different questions: dealt apart, they are of nobody
                // together.
                Unlink.dealt("member_check", "participant_id", "at", "month_day", "question"));
    }
}
