package nl.routebord.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Text;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Concerns;
import nl.routebord.workshop.Hidden;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.Kind.Mine;
import nl.routebord.workshop.OwnAside;
import nl.routebord.workshop.Phase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What one participant brought in here: own points, own concerns, and one line for the points supported per activity. */
@Component
class MineLines {

    private static final int NAMED = 3;

    private final JdbcClient jdbc;
    private final LineageRows lineages;

    MineLines(JdbcClient jdbc, LineageRows lineages) {
        this.jdbc = jdbc;
        this.lineages = lineages;
    }

    List<Mine> of(TrajectId traject, ParticipantId who) {
        return Stream.of(proposals(traject, who), worries(traject, who), supports(traject, who))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Mine::at).reversed())
                .toList();
    }

    private List<Mine> proposals(TrajectId traject, ParticipantId who) {
        var lineage = lineages.of(traject);
        var own = own(traject, who);
        var wholes = wholes(
                traject, own.stream().map(Map.Entry::getKey).anyMatch(item -> !item.equals(lineage.standing(item))));
        return own.stream()
                .map(one -> read(one.getValue(), one.getKey(), lineage, wholes).of(lineage.standing(one.getKey())))
                .toList();
    }

    private List<Map.Entry<UUID, Mine>> own(TrajectId traject, ParticipantId who) {
        return jdbc.sql("""
                select c.id, c.activity_id, c.name, c.sentence, c.version, c.born_at, r.at as removed_at, r.hidden_for, r.mended_at, a.phase,
                       o.name as own_name, o.sentence as own_sentence,
                       w.alias as worded_by, w.kind as wording_kind,
                       a.hidden and a.phase <> 'REVEALED' as uncounted,
                       (select count(*) from criterion_support s
                        where s.criterion_id = c.id and s.version = c.version) as support,
                       (select count(*) from criterion_rival v
                        where v.criterion_id = c.id and v.author = c.author and v.settled is null) as rivals
                from criterion c join activity a on a.id = c.activity_id
                left join criterion_removal r on r.criterion_id = c.id
                left join participant w on w.id = c.worded_by
                left join criterion_version o on o.criterion_id = c.id and c.worded_by <> c.author
                  and o.version = (select max(v.version) from criterion_version v
                                   where v.criterion_id = c.id and v.worded_by = c.author)
                where a.traject_id = ? and c.author = ?\s""" + OffBoard.NOT_WITHDRAWN)
                .params(traject.value(), who.value())
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), proposal(row)))
                .list();
    }

    /** A point into which others were joined, as it stands now. */
    private record Whole(boolean off, String text, Text standing) {}

    /** All of the traject in one read, and none where no point of this person stands in another. */
    private Map<UUID, Whole> wholes(TrajectId traject, boolean any) {
        if (!any) {
            return Map.of();
        }
        return jdbc
                .sql("""
                select c.id, c.name, c.sentence, r.at as removed_at, null as hidden_for, 0 as rivals,
                       a.hidden and a.phase <> 'REVEALED' as uncounted,
                       (select count(*) from criterion_support s
                        where s.criterion_id = c.id and s.version = c.version) as support
                from criterion c join activity a on a.id = c.activity_id
                left join criterion_removal r on r.criterion_id = c.id
                where a.traject_id = ? and exists (select 1 from criterion_join j where j.criterion_id = c.id)""")
                .param(traject.value())
                .query((row, n) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Whole(
                                row.getObject("removed_at") != null,
                                whole(row.getString("name"), row.getString("sentence")),
                                standing(row))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What was joined reads as it was, with what it became; without those words while they are hidden. */
    private static Mine read(Mine own, UUID item, Lineage lineage, Map<UUID, Whole> wholes) {
        var standing = lineage.standing(item);
        if (item.equals(standing)) {
            return own;
        }
        var whole = Objects.requireNonNull(wholes.get(standing));
        var lead = Text.of(lineage.isSplit(standing) ? "criteria.mine.split" : "criteria.mine.joined");
        return new Mine(
                own.activity(),
                own.text(),
                whole.off() ? null : new Kind.Later(lead, whole.text()),
                whole.standing(),
                false,
                own.at());
    }

    /** One's own words first; what another made of them is said as such. */
    private static Mine proposal(ResultSet row) throws SQLException {
        var own = row.getString("own_name");
        var asks = asks(row);
        var at = at(row, "born_at");
        if (own == null) {
            return new Mine(activity(row), row.getString("name"), null, standing(row), asks, at)
                    .may(OwnPoint.acts(row));
        }
        var later = new Kind.Later(reworded(row), whole(row.getString("name"), row.getString("sentence")));
        return new Mine(activity(row), whole(own, row.getString("own_sentence")), later, standing(row), asks, at)
                .may(OwnPoint.acts(row));
    }

    /** Two texts to choose from, or other words for what was hidden. */
    private static boolean asks(ResultSet row) throws SQLException {
        if (row.getObject("removed_at") == null) {
            return row.getInt("rivals") > 0;
        }
        var hidden = Hidden.read(row);
        return hidden != null
                && hidden.asks()
                && Phase.valueOf(row.getString("phase")).takesVoices();
    }

    private static Text reworded(ResultSet row) throws SQLException {
        var by = Rewordings.of(row);
        if (by.staff()) {
            return Text.of("criteria.mine.reworded.staff");
        }
        return by.by() == null
                ? Text.of("criteria.mine.reworded.somebody")
                : Text.of("criteria.mine.reworded.by", Map.of("name", by.by()));
    }

    /** A point in one line. */
    static String whole(String name, String sentence) {
        return sentence.isEmpty() ? name : name + " – " + sentence;
    }

    private static Text standing(ResultSet row) throws SQLException {
        if (row.getObject("removed_at") != null) {
            var hidden = Hidden.read(row);
            return hidden == null
                    ? Text.of("criteria.mine.removed")
                    : hidden.reason().told(hidden.mended());
        }
        if (row.getInt("rivals") > 0) {
            return Text.of("criteria.mine.rival");
        }
        if (row.getBoolean("uncounted")) {
            return Text.of("criteria.mine.standing");
        }
        return Text.of("criteria.outcome.standing", Map.of("n", row.getInt("support")));
    }

    private List<Mine> worries(TrajectId traject, ParticipantId who) {
        var lineage = lineages.of(traject);
        var off = Set.copyOf(
                jdbc.sql("""
                select r.criterion_id from criterion_removal r join criterion c on c.id = r.criterion_id
                join activity a on a.id = c.activity_id where a.traject_id = ?""").param(traject.value()).query(UUID.class).list());
        return jdbc.sql("""
                select w.activity_id, w.text, w.at, w.id, w.wording, w.hidden_for, w.removed_at, w.mended_at,
                       c.id as point, c.name, a.phase
                from concern w join criterion c on c.id = w.item_id join activity a on a.id = w.activity_id
                where w.item_kind = ? and w.traject_id = ? and w.who = ?""")
                .params(Criterion.KIND, traject.value(), who.value())
                .query((row, n) -> worry(row, off.contains(lineage.standing(row.getObject("point", UUID.class)))))
                .list();
    }

    /** {@code off} where the point beside which it was raised is off the board. */
    private static Mine worry(ResultSet row, boolean off) throws SQLException {
        var hidden = OwnAside.read(row, Concerns.ASIDE, Concerns.MAX);
        if (hidden != null) {
            return hidden.line(activity(row), Phase.valueOf(row.getString("phase")), at(row, "at"));
        }
        return new Mine(
                        activity(row),
                        row.getString("text"),
                        off
                                ? Text.of("criteria.mine.worry.hidden")
                                : Text.of("criteria.mine.worry", Map.of("name", row.getString("name"))),
                        at(row, "at"))
                .of(row.getObject("id", UUID.class));
    }

    private List<Mine> supports(TrajectId traject, ParticipantId who) {
        return jdbc
                .sql("""
                select c.activity_id, c.name, s.at from criterion_support s
                join criterion c on c.id = s.criterion_id join activity a on a.id = c.activity_id
                where a.traject_id = ? and s.participant_id = ?
                  and not exists (select 1 from criterion_removal r where r.criterion_id = c.id)
                  and\s""" + Reach.OWN_PLACE + "order by s.at desc")
                .params(traject.value(), who.value())
                .query((row, n) -> new Supported(activity(row), row.getString("name"), at(row, "at")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Supported::activity))
                .values()
                .stream()
                .map(MineLines::together)
                .toList();
    }

    private static Mine together(List<Supported> supported) {
        var names = supported.stream().limit(NAMED).map(Supported::name).collect(Collectors.joining(" · "));
        return new Mine(
                supported.getFirst().activity(),
                supported.size() > NAMED ? names + " …" : names,
                Text.of("criteria.mine.supports", Map.of("n", supported.size())),
                supported.getFirst().at());
    }

    private static ActivityId activity(ResultSet row) throws SQLException {
        return new ActivityId(row.getObject("activity_id", UUID.class));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private record Supported(ActivityId activity, String name, Instant at) {}
}
