package nl.routebord.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.trail.Concerns;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.ApprovedOnly;
import nl.routebord.workshop.Hidden;
import nl.routebord.workshop.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the board of an activity in a fixed number of queries, however many points there are. */
@Component
class BoardSource implements Source {

    private final JdbcClient jdbc;
    private final Activities activities;
    private final Concerns concerns;
    private final RivalRows rivals;
    private final LineageRows lineages;
    private final ApprovedOnly approvedOnly;
    private final Shortlist shortlist;

    BoardSource(
            JdbcClient jdbc,
            Activities activities,
            Concerns concerns,
            RivalRows rivals,
            LineageRows lineages,
            ApprovedOnly approvedOnly,
            Shortlist shortlist) {
        this.shortlist = shortlist;
        this.approvedOnly = approvedOnly;
        this.jdbc = jdbc;
        this.activities = activities;
        this.concerns = concerns;
        this.rivals = rivals;
        this.lineages = lineages;
    }

    @Override
    public String kind() {
        return CriteriaKind.NAME;
    }

    @Override
    public CriteriaBoard read(Topic topic, Audience audience) {
        var activity =
                activities.read(new ActivityId(UUID.fromString(topic.id()))).orElseThrow(Reach::gone);
        return read(activity, audience);
    }

    @Override
    public CriteriaBoard recount(Topic topic, Audience audience, Object before) {
        var activity =
                activities.read(new ActivityId(UUID.fromString(topic.id()))).orElseThrow(Reach::gone);
        var board = (CriteriaBoard) before;
        var id = activity.id();
        var support = support(id);
        if (board.phase() != activity.phase()
                || board.counted() != counts(activity, audience)
                || !board.items().stream().allMatch(item -> isOf(item, support.get(item.id())))) {
            // Something else was committed just now that is not announced yet.
            return read(activity, audience);
        }
        return board.recounted(board.counted() ? support : Map.of(), clients(id));
    }

    /** Counted by the text that this point had then. */
    private static boolean isOf(CriteriaBoard.Item item, @Nullable Counts counts) {
        return counts == null || counts.version() == item.version();
    }

    private static boolean counts(ActivityView activity, Audience audience) {
        return audience == Audience.STAFF || !activity.hidden() || activity.phase() == Phase.REVEALED;
    }

    CriteriaBoard read(ActivityView activity, Audience audience) {
        var id = activity.id();
        var staff = audience == Audience.STAFF;
        var counted = counts(activity, audience);
        return new CriteriaBoard(
                activity.phase(),
                counted,
                items(id, staff, counted ? support(id) : Map.of()),
                staff ? rivals.open(id) : List.of(),
                clients(id),
                approvedOnly.isOn(id),
                shortlist.isOn(id));
    }

    /** From those who spoke here to their groups, and not from everybody of every evening: it is asked with each tap in a full hall. */
    private int clients(ActivityId activity) {
        return jdbc.sql("""
                select count(*) from (
                    select c.author as who from criterion c where c.activity_id = ?
                    union select s.participant_id from criterion c join criterion_support s on s.criterion_id = c.id
                        where c.activity_id = ?
                    union select w.who from concern w where w.activity_id = ?) spoke
                where exists (select 1 from participant p join participant_group g on g.id = p.group_id
                    where p.id = spoke.who and g.clients)""")
                .params(activity.value(), activity.value(), activity.value())
                .query(Integer.class)
                .single();
    }

    private List<CriteriaBoard.Item> items(ActivityId activity, boolean staff, Map<UUID, Counts> support) {
        var all = rows(activity, support);
        var family = new Family(lineages.of(activity), all, concerns.of(activity, staff));
        return family.standing().stream()
                .filter(item -> staff || item.removed() == null)
                .toList();
    }

    /** Every point that ever stood on this board, without its concerns. */
    private List<CriteriaBoard.Item> rows(ActivityId activity, Map<UUID, Counts> support) {
        var earlier = earlier(activity);
        return jdbc.sql("""
                select c.id, c.name, c.sentence, c.version, c.author, c.born_at, p.alias, p.stand_in,
                       c.worded_by is distinct from c.author as reworded, w.alias as worded_by, w.kind as wording_kind,
                       c.worded_at, c.approved,
                       exists (select 1 from criterion_short s where s.criterion_id = c.id) as shortlisted, r.at as removed_at, r.hidden_for, r.mended_at, b.alias as removed_by
                from criterion c
                left join participant p on p.id = c.author
                left join participant w on w.id = c.worded_by
                left join criterion_removal r on r.criterion_id = c.id
                left join participant b on b.id = r.who
                where c.activity_id = ? order by c.born_at, c.position, c.id""")
                .param(activity.value())
                .query((row, n) -> {
                    var item = row.getObject("id", UUID.class);
                    var counts = support.getOrDefault(item, Counts.NONE);
                    return new CriteriaBoard.Item(
                            item,
                            new Wording(row.getString("name"), row.getString("sentence")),
                            row.getInt("version"),
                            counts.present(),
                            counts.earlier(),
                            row.getString("alias"),
                            row.getBoolean("reworded") ? Rewordings.of(row) : null,
                            row.getObject("author", UUID.class) == null,
                            List.of(),
                            earlier.getOrDefault(item, List.of()),
                            List.of(),
                            row.getObject("born_at", OffsetDateTime.class).toInstant(),
                            removed(row),
                            row.getObject("worded_at", OffsetDateTime.class).toInstant(),
                            row.getInt("approved") >= row.getInt("version"),
                            row.getString("stand_in") != null,
                            row.getBoolean("shortlisted"),
                            false);
                })
                .list();
    }

    private Map<UUID, Counts> support(ActivityId activity) {
        return jdbc
                .sql("""
                select s.criterion_id, c.version, count(*) as total,
                       count(case when s.version = c.version then 1 end) as present
                from criterion_support s join criterion c on c.id = s.criterion_id
                where c.activity_id = ? group by s.criterion_id, c.version""")
                .param(activity.value())
                .query((row, n) -> Map.entry(
                        row.getObject("criterion_id", UUID.class),
                        new Counts(
                                row.getInt("version"),
                                row.getInt("present"),
                                row.getInt("total") - row.getInt("present"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Without the texts that were hidden: a mended point starts anew. */
    private Map<UUID, List<Wording>> earlier(ActivityId activity) {
        return jdbc
                .sql("""
                select v.criterion_id, v.name, v.sentence
                from criterion_version v join criterion c on c.id = v.criterion_id
                where c.activity_id = ? and v.version > c.covered order by v.version desc""")
                .param(activity.value())
                .query((row, n) -> Map.entry(
                        row.getObject("criterion_id", UUID.class),
                        new Wording(row.getString("name"), row.getString("sentence"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static CriteriaBoard.@Nullable Removed removed(ResultSet row) throws SQLException {
        var at = row.getObject("removed_at", OffsetDateTime.class);
        return at == null
                ? null
                : new CriteriaBoard.Removed(row.getString("removed_by"), at.toInstant(), Hidden.read(row));
    }

    /** How many support the text of a point with this number, and how many an earlier one. */
    record Counts(int version, int present, int earlier) {
        static final Counts NONE = new Counts(0, 0, 0);
    }
}
