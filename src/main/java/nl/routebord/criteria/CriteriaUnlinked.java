package nl.routebord.criteria;

import java.util.List;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.springframework.stereotype.Component;

/** Points lose their writers; support is that of people without a name. */
@Component
class CriteriaUnlinked implements Unlinks {

    @Override
    public List<Unlink> unlinks() {
        return Unlink.all(
                Unlink.nameless("criterion", "author", "worded_by"),
                Unlink.nameless("criterion_version", "worded_by"),
                Unlink.nameless("criterion_removal", "who"),
                Unlink.nameless("criterion_rival", "author", "settled_by"),
                Unlink.mark("criterion_support", "participant_id", "at"),
                Unlink.staff("criterion_apart", "who"),
                Unlink.staff("criterion_short", "who"),
                Unlink.staff("criterion_short_only", "who"));
    }
}
