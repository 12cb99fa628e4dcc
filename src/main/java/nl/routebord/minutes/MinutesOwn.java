package nl.routebord.minutes;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routebord.shared.ParticipantId;
import nl.routebord.trail.Erasing;
import nl.routebord.trail.Held;
import nl.routebord.trail.OwnData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Minutes name nobody, but they repeat what stood on the boards. As long as they are not locked the words go there too, also from
 * the earlier texts of a part; minutes that are final stay as they are.
 */
@Component
class MinutesOwn implements OwnData {

    /** Shorter than this it may be a word of anybody's: then only a line of its own is it. */
    private static final int TELLING = 12;

    private final JdbcClient jdbc;

    MinutesOwn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A guest says nothing of minutes. */
    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public List<Held> read(ParticipantId who) {
        return List.of();
    }

    @Override
    public void erase(Erasing erasing) {
        // Nothing here leads to a guest; see forget.
    }

    @Override
    public void forget(Erasing erasing) {
        var traject = erasing.guest().traject();
        // Whoever locks them now waits, or is waited for.
        var open = jdbc.sql(
                        "select id from evening_minutes where traject_id = ? and phase <> 'FINAL' order by id for update")
                .param(traject.value())
                .query(UUID.class)
                .list();
        for (var minutes : open) {
            if (wipe(erasing, "minutes_section", "minutes_id = ?", minutes)
                    | wipe(
                            erasing,
                            "minutes_section_version",
                            "section_id in (select s.id from minutes_section s where s.minutes_id = ?)",
                            minutes)) {
                erasing.tell(MinutesBoard.topic(traject));
            }
        }
    }

    private record Text(UUID section, int version, String text) {}

    private boolean wipe(Erasing erasing, String table, String where, UUID minutes) {
        var now = table.equals("minutes_section");
        var id = now ? "id" : "section_id";
        var changed = false;
        for (var text : jdbc.sql("select " + id + " as section, version, text from " + table + " where " + where)
                .param(minutes)
                .query((row, n) ->
                        new Text(row.getObject("section", UUID.class), row.getInt("version"), row.getString("text")))
                .list()) {
            var left = without(text.text, erasing);
            if (!left.equals(text.text)) {
                changed = true;
                // The present text gets a number more: who corrects it at this moment would bring the words back.
                jdbc.sql("update " + table + " set text = ?" + (now ? ", version = version + 1" : "") + " where " + id
                                + " = ? and version = ?")
                        .params(left, text.section, text.version)
                        .update();
            }
        }
        return changed;
    }

    static String without(String text, Erasing erasing) {
        var left = text;
        for (var said : erasing.texts()) {
            left = pattern(said).matcher(left).replaceAll(Matcher.quoteReplacement(erasing.words()));
        }
        return left;
    }

    /** As {@link MinutesText} writes it: a line, or a cell of a line. */
    private static Pattern pattern(String said) {
        var words = Pattern.quote(said);
        return said.codePointCount(0, said.length()) < TELLING
                ? Pattern.compile("(?m)(?<=^|^- )" + words + "(?=$|: |; )")
                : Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])");
    }
}
