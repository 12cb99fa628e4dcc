package nl.routebord.signals;

import java.util.List;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.springframework.stereotype.Component;

/** Hands in the air go; questions lose who asked them. */
@Component
class SignalsUnlinked implements Unlinks {

    @Override
    public List<Unlink> unlinks() {
        return Unlink.all(
                Unlink.gone("room_signal", "participant_id"),
                Unlink.nameless("room_question", "author", "answered_by", "removed_by"),
                Unlink.mark("room_question_support", "participant_id", "at"));
    }
}
