package nl.routebord.thermometer;

import java.util.List;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.springframework.stereotype.Component;

/** A round that closed has no answers left, only its figures; what never closed goes. */
@Component
class ThermometerUnlinked implements Unlinks {

    @Override
    public List<Unlink> unlinks() {
        return Unlink.all(Unlink.gone("thermometer_answer", "participant_id"));
    }
}
