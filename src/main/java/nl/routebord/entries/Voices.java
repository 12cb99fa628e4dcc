package nl.routebord.entries;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.ballot.SupportPerGroup;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each person says of an entry under a field of type {@link FieldType#VOICE}: one voice per person, entry and field, kept
 * by the database. It goes to no log: what somebody said is nobody's news. It is an open question and no secret ballot; who
 * needs secrecy makes a ballot.
 */
@Service
public class Voices {

    /** Said of the text that stands there now. */
    static final String PRESENT =
            " and v.at >= coalesce((select max(c.at) from entry_cell c where c.entry_id = e.id), e.born_at)";

    private final JdbcClient jdbc;
    private final EntryRows rows;
    private final EntryReach reach;
    private final Road road;
    private final Clock clock;

    Voices(JdbcClient jdbc, EntryRows rows, EntryReach reach, Road road, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.reach = reach;
        this.road = road;
        this.clock = clock;
    }

    /**
     * Says one of the options, another one instead, or nothing any more (empty). Everybody who takes part but the facilitator,
     * while it is open. Refuses {@code entries.refused.staff}, {@code entries.refused.choice} for what is no option, and
     * {@code road.refused.broken} for a field that takes no voices.
     */
    @Transactional
    public Answer say(Scope scope, CommandId command, String kind, EntryId id, String field, String value) {
        return road.once(scope, command, () -> {
            if (scope.isStaff()) {
                throw Refusal.because("entries.refused.voice");
            }
            var entry = rows.find(scope, id).orElseThrow(Entry::gone).requireStanding();
            var board = reach.openBoard(scope, kind, entry.activity());
            var asked = board.shape()
                    .field(field)
                    .filter(one -> one.type() == FieldType.VOICE)
                    .orElseThrow(() -> Refusal.because("road.refused.broken"));
            keep(id, field, scope.speaker(), value.isEmpty() ? "" : asked.type().read(asked, value));
            road.announce(board.activity().board());
            road.announce(board.activity().mine(scope.speaker()));
            return Answer.of(value.isEmpty() ? "entries.answer.unvoiced" : "entries.answer.voiced");
        });
    }

    /** Two tabs of one person may speak at once: whoever inserts second finds the row and changes it. */
    private void keep(EntryId id, String field, ParticipantId who, String value) {
        if (value.isEmpty()) {
            jdbc.sql("delete from entry_voice where entry_id = ? and field = ? and participant_id = ?")
                    .params(id.value(), field, who.value())
                    .update();
        } else if (!change(id, field, who, value)) {
            var fresh = jdbc.sql("""
                            insert into entry_voice (entry_id, field, participant_id, text, at) values (?, ?, ?, ?, ?)
                            on conflict do nothing""")
                    .params(id.value(), field, who.value(), value, now())
                    .update();
            if (fresh == 0) {
                change(id, field, who, value);
            }
        }
    }

    private boolean change(EntryId id, String field, ParticipantId who, String value) {
        return jdbc.sql(
                                "update entry_voice set text = ?, at = ? where entry_id = ? and field = ? and participant_id = ?")
                        .params(value, now(), id.value(), field, who.value())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** All voices of a board in one query, by entry and field. */
    Map<UUID, Map<String, Voiced>> of(ActivityId activity, Shape shape) {
        if (shape.voiced().isEmpty()) {
            return Map.of();
        }
        var spoken = new HashMap<UUID, Map<String, List<Spoken>>>();
        jdbc.sql("""
                select v.entry_id, v.field, v.text, coalesce(g.name, '') as label, coalesce(g.position, 99) as place, count(*) as n
                from entry_voice v join entry e on e.id = v.entry_id join participant p on p.id = v.participant_id
                left join participant_group g on g.id = p.group_id
                where e.activity_id = ?""" + (shape.has(Trait.ASKS_AGAIN) ? PRESENT : "") + """
                 group by v.entry_id, v.field, v.text, g.name, g.position
                order by place, label""")
                .param(activity.value())
                .query((row, n) -> spoken.computeIfAbsent(
                                row.getObject("entry_id", UUID.class), fresh -> new HashMap<>())
                        .computeIfAbsent(row.getString("field"), fresh -> new ArrayList<>())
                        .add(new Spoken(row.getString("label"), row.getString("text"), row.getInt("n"))))
                .list();
        var voices = new HashMap<UUID, Map<String, Voiced>>();
        spoken.forEach((entry, fields) -> {
            var byField = new HashMap<String, Voiced>();
            shape.voiced().stream()
                    .filter(field -> fields.containsKey(field.key()))
                    .forEach(field ->
                            byField.put(field.key(), counted(field, fields.getOrDefault(field.key(), List.of()))));
            voices.put(entry, byField);
        });
        return voices;
    }

    /** How many different people spoke, and how many of them are clients. */
    int people(ActivityId activity, boolean clientsOnly) {
        return jdbc.sql("""
                select count(distinct v.participant_id) from entry_voice v join entry e on e.id = v.entry_id
                join participant p on p.id = v.participant_id left join participant_group g on g.id = p.group_id
                where e.activity_id = ?""" + (clientsOnly ? " and g.clients" : ""))
                .param(activity.value())
                .query(Integer.class)
                .single();
    }

    private record Spoken(String group, String value, int people) {}

    private static Voiced counted(EntryField field, List<Spoken> spoken) {
        var best = field.options().getLast();
        var groups = new LinkedHashMap<String, SupportPerGroup.Group>();
        for (var one : spoken) {
            groups.merge(
                    one.group,
                    new SupportPerGroup.Group(one.group, one.value.equals(best) ? one.people : 0, one.people),
                    (a, b) ->
                            new SupportPerGroup.Group(a.label(), a.support() + b.support(), a.answers() + b.answers()));
        }
        var counts = field.options().stream()
                .map(option -> spoken.stream()
                        .filter(one -> one.value.equals(option))
                        .mapToInt(Spoken::people)
                        .sum())
                .toList();
        return new Voiced(counts, SupportPerGroup.of(List.copyOf(groups.values())));
    }
}
