package nl.routebord.minutes;

import java.util.List;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.springframework.stereotype.Component;

/** Minutes are of the office; reactions to them lose who wrote them. */
@Component
class MinutesUnlinked implements Unlinks {

    @Override
    public List<Unlink> unlinks() {
        return Unlink.all(
                Unlink.staff("minutes_section", "who"),
                Unlink.staff("minutes_section_version", "who", "blanked_by"),
                Unlink.nameless("minutes_reaction", "who"));
    }
}
