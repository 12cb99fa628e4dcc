package nl.routebord.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import nl.routebord.trail.Concern;
import org.jspecify.annotations.Nullable;

/**
 * That something is hidden, in the records of the desk and of who wrote it and in no other.
 *
 * @param mended true where its writer changed it since: the facilitator looks again
 */
public record Hidden(HideReason reason, Instant at, boolean mended) {

    /** Of a row with {@code hidden_for}, {@code removed_at} and {@code mended_at}; null where it is not hidden. */
    public static @Nullable Hidden read(ResultSet row) throws SQLException {
        var reason = HideReason.read(row.getString("hidden_for"));
        return reason == null
                ? null
                : new Hidden(
                        reason,
                        row.getObject("removed_at", OffsetDateTime.class).toInstant(),
                        row.getObject("mended_at") != null);
    }

    /** Of a concern; null where it stands. */
    public static @Nullable Hidden of(Concern concern) {
        var off = concern.off();
        return off == null ? null : new Hidden(HideReason.valueOf(off.reason()), off.at(), off.mended());
    }

    /** True where nobody said why yet: it keeps its place on the desk until then. */
    public boolean unexplained() {
        return reason == HideReason.UNSAID;
    }

    /** True where other words of the writer would help and were not given yet. */
    public boolean asks() {
        return !mended && reason.asksForOtherWords();
    }
}
