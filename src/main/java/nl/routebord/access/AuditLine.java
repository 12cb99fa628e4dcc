package nl.routebord.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit book: action, object, result, origin, actor and time, as the BIO asks (8.15.01).
 *
 * @param traject the traject it is within; null for what is of the house
 * @param result {@code ok}, {@code refused:} with the name of the refusal, or {@code failed}
 * @param origin the kind of screen with the short id of its device's right, or {@code system:} with what looked
 * @param actor {@code participant:} or {@code account:} with an id, {@code owner}, {@code system} or {@code unknown}
 */
public record AuditLine(
        UUID id,
        String node,
        @Nullable UUID traject,
        String action,
        String kind,
        String object,
        String result,
        String origin,
        String actor,
        Instant at) {

    /** Everything a row of {@code audit_line} named {@code l} has to bring along for {@link #read}. */
    static final String COLUMNS =
            "l.id, l.node, l.traject_id, l.action, l.object_kind, l.object_id, l.result, l.origin," + " l.actor, l.at";

    /** A line with its place in the chain. */
    public record Sealed(AuditLine line, @Nullable LocalDate day, int number, String previous, String hash) {}

    static AuditLine read(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getObject("id", UUID.class),
                row.getString("node"),
                row.getObject("traject_id", UUID.class),
                row.getString("action"),
                row.getString("object_kind"),
                row.getString("object_id"),
                row.getString("result"),
                row.getString("origin"),
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    /**
     * The seal of this line: SHA-256 in hexadecimal over the seal before it and everything it says, a line feed between each two.
     * No value holds a line feed. How to make it again stands in docs/audit.md.
     */
    String hash(String previous, LocalDate day, int number) {
        var said = String.join(
                "\n",
                previous,
                node,
                day.toString(),
                Integer.toString(number),
                id.toString(),
                traject == null ? "" : traject.toString(),
                action,
                kind,
                object,
                result,
                origin,
                actor,
                at.toString());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
