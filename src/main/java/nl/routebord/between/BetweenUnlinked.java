package nl.routebord.between;

import java.util.List;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.springframework.stereotype.Component;

/** Only staff plans. */
@Component
class BetweenUnlinked implements Unlinks {

    @Override
    public List<Unlink> unlinks() {
        return Unlink.all(Unlink.staff("planned_moment", "planned_by"));
    }
}
