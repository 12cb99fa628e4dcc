package nl.routebord.road;

import java.util.List;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.springframework.stereotype.Component;

/** Answers that were kept for a resend make no sense any more. */
@Component
class CommandsUnlinked implements Unlinks {

    @Override
    public List<Unlink> unlinks() {
        return Unlink.all(Unlink.gone("command", "participant_id"));
    }
}
