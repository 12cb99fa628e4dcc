package nl.routebord.decision;

import java.util.List;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.springframework.stereotype.Component;

/** Decisions are of the office, with who wrote them down. */
@Component
class DecisionUnlinked implements Unlinks {

    @Override
    public List<Unlink> unlinks() {
        return Unlink.all(
                Unlink.staff("decision", "who"),
                Unlink.staff("decision_version", "who", "blanked_by"),
                Unlink.staff("decision_ground", "who"),
                Unlink.staff("decision_moment", "who"));
    }
}
