package nl.routebord.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Text;
import nl.routebord.workshop.Input.Control;
import org.jspecify.annotations.Nullable;

/**
 * Words of one's own beside something, which the facilitator hid; only ever in the records of who wrote them.
 *
 * @param kind as in {@link Aside#kind}
 * @param wording counts their texts, from 1
 * @param most the longest text, in characters
 */
public record OwnAside(String kind, UUID id, String text, int wording, int most, Hidden hidden) {

    /** Of a row with {@code id}, {@code text}, {@code wording} and what {@link Hidden#read} needs; null where they stand. */
    public static @Nullable OwnAside read(ResultSet row, String kind, int most) throws SQLException {
        return Hidden.read(row) == null ? null : hidden(row, kind, most);
    }

    /** The same of a row that is hidden. */
    static OwnAside hidden(ResultSet row, String kind, int most) throws SQLException {
        return new OwnAside(
                kind,
                row.getObject("id", UUID.class),
                row.getString("text"),
                row.getInt("wording"),
                most,
                Objects.requireNonNull(Hidden.read(row)));
    }

    /** The name of the command that gives them other words; its fields are {@code kind}, {@code item} and {@code text}. */
    public static final String MEND = "aside.mend";

    /** What their drafts are kept under, on every page. */
    public String key() {
        return MEND + ":" + id;
    }

    /** The line among one's own things: the words, why they stand nowhere, and the form for other words. */
    public Kind.Mine line(ActivityId activity, Phase phase, Instant at) {
        var asks = hidden.asks() && phase.takesVoices();
        return new Kind.Mine(activity, text, null, hidden.reason().told(hidden.mended()), asks, at).may(acts());
    }

    /** What their writer may do while words can be written there: give others. */
    private OwnActs acts() {
        var edit = new OwnActs.Edit(
                MEND,
                key(),
                Map.of("kind", kind, "item", id.toString()),
                wording,
                List.of(Input.typed("text", Control.LINES, Text.of("workshop.aside.words"), null, most, text)),
                Text.of("workshop.aside.edit"),
                Text.of("workshop.aside.save"));
        return new OwnActs(id, edit, null, true, null);
    }
}
