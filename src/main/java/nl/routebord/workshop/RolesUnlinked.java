package nl.routebord.workshop;

import java.util.List;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.springframework.stereotype.Component;

/** Accounts, and what they may in a traject: only staff has those. They go when an account was not used for long. */
@Component
class RolesUnlinked implements Unlinks {

    @Override
    public List<Unlink> unlinks() {
        return Unlink.all(
                Unlink.staff("staff_person", "participant_id"),
                Unlink.staff("staff_role", "participant_id", "given_by", "ended_by"),
                Unlink.staff("staff_guide", "participant_id"));
    }
}
