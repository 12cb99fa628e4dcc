package nl.routebord.report;

import java.util.List;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.springframework.stereotype.Component;

/** What happens next is said by who guides. */
@Component
class ReportUnlinked implements Unlinks {

    @Override
    public List<Unlink> unlinks() {
        return Unlink.all(Unlink.staff("next_steps", "who"));
    }
}
