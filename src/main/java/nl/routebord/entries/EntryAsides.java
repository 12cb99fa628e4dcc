package nl.routebord.entries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Text;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Concerns;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.OwnAside;
import nl.routebord.workshop.Phase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What one person said beside the entries of boards of a kind: concerns, remarks and other words proposed. */
@Component
class EntryAsides {

    private static final String CONCERNS = "concern w join entry e on e.id = w.item_id and w.item_kind = 'entry'";
    private static final String REMARKS = "entry_remark w join entry e on e.id = w.entry_id";

    private final JdbcClient jdbc;

    EntryAsides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In no order; a line says beside what it stands, and leaves that out where others do not see it now. */
    List<Kind.Mine> lines(String kind, TrajectId traject, ParticipantId who) {
        var values = List.<Object>of(traject.value(), kind, who.value());
        return Stream.concat(
                        read(CONCERNS, "false", new Sort(Concerns.ASIDE, Concerns.MAX), values).stream(),
                        read(REMARKS, "w.proposal", new Sort(EntryTalk.ASIDE, FieldType.PAGE.max()), values).stream())
                .toList();
    }

    private record Sort(String aside, int most) {

        Text said(boolean proposal, String name) {
            var key = aside.equals(Concerns.ASIDE) ? "worry" : proposal ? "proposal" : "remark";
            return name.isEmpty()
                    ? Text.of("entries.mine." + key + ".off")
                    : Text.of("entries.mine." + key, Map.of("name", name));
        }
    }

    private List<Kind.Mine> read(String from, String proposal, Sort sort, List<Object> values) {
        var joins = " join activity a on a.id = e.activity_id join entry_shape s on s.activity_id = a.id";
        var where = " where a.traject_id = ? and a.kind = ? and w.who = ?";
        var names = new HashMap<UUID, Map<String, String>>();
        jdbc.sql("select c.entry_id, c.field, c.text from entry_cell c where c.entry_id in (select e.id from " + from
                        + joins + where + " and e.removed_at is null and (not a.hidden or a.phase = 'REVEALED'))")
                .params(values)
                .query(row -> {
                    names.computeIfAbsent(row.getObject("entry_id", UUID.class), fresh -> new HashMap<>())
                            .put(row.getString("field"), row.getString("text"));
                });
        return jdbc.sql("select w.id, w.text, w.at, w.wording, w.hidden_for, w.removed_at, w.mended_at, " + proposal
                        + " as proposal, e.id as entry_id, e.activity_id, a.phase, s.fields, s.traits from " + from
                        + joins + where)
                .params(values)
                .query((row, n) -> line(row, sort, names.getOrDefault(row.getObject("entry_id", UUID.class), Map.of())))
                .list();
    }

    private static Kind.Mine line(ResultSet row, Sort sort, Map<String, String> entry) throws SQLException {
        var activity = new ActivityId(row.getObject("activity_id", UUID.class));
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        var hidden = OwnAside.read(row, sort.aside, sort.most);
        if (hidden != null) {
            return hidden.line(activity, Phase.valueOf(row.getString("phase")), at);
        }
        var naming = Shape.parse(row.getString("fields"), row.getString("traits"), Map.of())
                .naming()
                .key();
        return new Kind.Mine(
                        activity,
                        row.getString("text"),
                        sort.said(row.getBoolean("proposal"), entry.getOrDefault(naming, "")),
                        at)
                .of(row.getObject("id", UUID.class));
    }
}
