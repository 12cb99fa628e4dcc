package nl.routebord.workshop;

import java.util.List;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.springframework.stereotype.Component;

/** Codes and the longer clock go with the people; what who guides did is theirs. */
@Component
class WorkshopUnlinked implements Unlinks {

    @Override
    public List<Unlink> unlinks() {
        return Unlink.all(
                Unlink.gone("resume_code", "participant_id"),
                Unlink.gone("person_extra_time", "participant_id"),
                Unlink.staff("former_code", "retired_by"),
                Unlink.staff("workshop", "frozen_by"),
                Unlink.staff("participant", "out_by", "barred_by"),
                Unlink.staff("guide", "participant_id", "invited_by"),
                Unlink.staff("lead_turn", "who", "given_by"),
                Unlink.staff("approved_only", "who"),
                Unlink.staff("run_sheet_item", "off_by"),
                Unlink.staff("activity", "locked_by"),
                Unlink.staff("traject", "closed_by", "keep_set_by"));
    }
}
