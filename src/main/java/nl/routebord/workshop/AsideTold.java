package nl.routebord.workshop;

import java.util.Map;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.trail.Told;
import org.springframework.stereotype.Component;

/** The log of a board calls words beside something by their present text, and says of nobody in the room that they mended it. */
@Component
class AsideTold implements Told {

    private final AsideRows rows;

    AsideTold(AsideRows rows) {
        this.rows = rows;
    }

    @Override
    public String itemKind() {
        return Asides.ITEM;
    }

    @Override
    public Map<UUID, String> names(ActivityId activity) {
        return rows.texts(activity);
    }

    @Override
    public boolean signs(ActivityId activity) {
        return false;
    }
}
