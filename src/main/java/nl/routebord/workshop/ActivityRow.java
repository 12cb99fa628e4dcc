package nl.routebord.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/** Reads an {@link ActivityView} from a row with the columns of {@link #COLUMNS}. */
final class ActivityRow {

    static final String COLUMNS =
            "a.id, a.traject_id, a.step, a.kind, a.name, a.question, a.explanation, a.phase, a.hidden, a.closing_at,"
                    + " a.locked_at";

    private ActivityRow() {}

    static ActivityView read(ResultSet row, int n) throws SQLException {
        return new ActivityView(
                new ActivityId(row.getObject("id", UUID.class)),
                new TrajectId(row.getObject("traject_id", UUID.class)),
                row.getInt("step"),
                row.getString("kind"),
                row.getString("name"),
                row.getString("question"),
                row.getString("explanation"),
                Phase.valueOf(row.getString("phase")),
                row.getBoolean("hidden"),
                instant(row.getObject("closing_at", OffsetDateTime.class)),
                row.getObject("locked_at") != null);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
