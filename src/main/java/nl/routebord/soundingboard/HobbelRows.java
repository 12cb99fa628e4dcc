package nl.routebord.soundingboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import nl.routebord.shell.Words;
import nl.routebord.trail.BroughtIn;
import nl.routebord.trail.FollowUp;
import nl.routebord.trail.FollowUps;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what members said. It asks for an answer like all that people bring in. */
@Component
class HobbelRows implements BroughtIn {

    private static final String SELECT = """
            select h.id, h.traject_id, h.activity_id, h.step, h.author, h.sort, h.text, h.at, h.changed_at,
                   h.item_id, h.decision_id, d.title, a.name as place, p.alias
            from hobbel h join participant p on p.id = h.author left join activity a on a.id = h.activity_id
            left join decision d on d.id = h.decision_id
            where h.withdrawn_at is null and\s""";

    private final JdbcClient jdbc;
    private final FollowUps followUps;
    private final Subjects.Boards boards;
    private final Clock clock;

    HobbelRows(JdbcClient jdbc, FollowUps followUps, Subjects.Boards boards, Clock clock) {
        this.boards = boards;
        this.jdbc = jdbc;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** All of a traject, newest first; {@code staff} for those who may know by whom. */
    Hobbels ofTraject(TrajectId traject, boolean staff) {
        var told = followUps.published(traject);
        var look = boards.look();
        return new Hobbels(jdbc.sql(SELECT + "h.traject_id = ? order by h.at desc, h.id")
                .param(traject.value())
                .query((row, n) -> hobbel(row, told, look, staff, null))
                .list());
    }

    /** What one member said, newest first. */
    Hobbels ofMember(ParticipantId who) {
        var traject = jdbc.sql("select traject_id from participant where id = ?")
                .param(who.value())
                .query(UUID.class)
                .single();
        var told = followUps.published(new TrajectId(traject));
        var visited = visited(who);
        var look = boards.look();
        return new Hobbels(jdbc.sql(SELECT + "h.author = ? order by h.at desc, h.id")
                .param(who.value())
                .query((row, n) -> hobbel(row, told, look, false, visited))
                .list());
    }

    static ItemRef item(UUID id) {
        return new ItemRef(Hobbel.KIND, id);
    }

    @Override
    public String itemKind() {
        return Hobbel.KIND;
    }

    @Override
    public List<Thing> of(TrajectId traject) {
        var look = boards.look();
        return jdbc.sql(SELECT + "h.traject_id = ? order by h.at, h.id")
                .param(traject.value())
                .query((row, n) -> new Thing(
                        item(row.getObject("id", UUID.class)),
                        activity(row),
                        row.getInt("step"),
                        place(row).isEmpty() ? Words.say(Words.DUTCH, "soundingboard.hobbel.anywhere") : place(row),
                        name(about(row, look)),
                        row.getString("text"),
                        Set.of(new ParticipantId(row.getObject("author", UUID.class))),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The moment from which things are new for a member; before the first visit everything is. */
    private Instant visited(ParticipantId who) {
        return jdbc.sql("select since from member_visit where participant_id = ?")
                .param(who.value())
                .query((row, n) -> row.getObject("since", OffsetDateTime.class).toInstant())
                .optional()
                .orElse(Instant.EPOCH);
    }

    private Hobbel hobbel(
            ResultSet row,
            Map<ItemRef, FollowUp> told,
            Subjects.Boards.Look look,
            boolean staff,
            @Nullable Instant visited)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var said = told.get(item(id));
        // An answer that was taken back is none.
        var answer = said == null || said.status() == FollowUp.Status.NEW ? null : said;
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        var alias = row.getString("alias");
        return new Hobbel(
                id,
                Sort.valueOf(row.getString("sort")),
                row.getString("text"),
                activity(row),
                row.getInt("step"),
                place(row),
                about(row, look),
                staff && alias != null ? alias : "",
                at,
                row.getObject("changed_at") != null,
                answer,
                Hobbel.days(at, answer, clock.instant()),
                visited != null && answer != null && answer.at().isAfter(visited));
    }

    /** By the name of now: what was hidden since, or stands there no more, is named nowhere. */
    private static Hobbel.@Nullable About about(ResultSet row, Subjects.Boards.Look look) throws SQLException {
        var title = row.getString("title");
        if (title != null) {
            return new Hobbel.About(title, true);
        }
        var item = row.getObject("item_id", UUID.class);
        var activity = activity(row);
        return item == null || activity == null
                ? null
                : new Hobbel.About(look.name(activity, item).orElse(""), false);
    }

    private static String name(Hobbel.@Nullable About about) {
        return about == null ? "" : about.name();
    }

    private static @Nullable ActivityId activity(ResultSet row) throws SQLException {
        var id = row.getObject("activity_id", UUID.class);
        return id == null ? null : new ActivityId(id);
    }

    private static String place(ResultSet row) throws SQLException {
        var place = row.getString("place");
        return place == null ? "" : place;
    }
}
