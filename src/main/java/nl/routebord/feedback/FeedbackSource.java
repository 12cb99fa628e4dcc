package nl.routebord.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routebord.feedback.FeedbackBoard.From;
import nl.routebord.feedback.FeedbackBoard.Item;
import nl.routebord.feedback.FeedbackBoard.Origin;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.ApprovedOnly;
import nl.routebord.workshop.Hidden;
import nl.routebord.workshop.Phase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the board: one query for the pieces, one for what was made of which, a few for the activity, and what the other kinds of
 * the step need for the model.
 */
@Component
class FeedbackSource implements Source {

    private final JdbcClient jdbc;
    private final Activities activities;
    private final EmergingModel model;
    private final ApprovedOnly approvedOnly;
    private final LineageRows lineages;
    private final Shortlist shortlist;

    FeedbackSource(
            JdbcClient jdbc,
            Activities activities,
            EmergingModel model,
            ApprovedOnly approvedOnly,
            LineageRows lineages,
            Shortlist shortlist) {
        this.lineages = lineages;
        this.shortlist = shortlist;
        this.approvedOnly = approvedOnly;
        this.jdbc = jdbc;
        this.activities = activities;
        this.model = model;
    }

    @Override
    public String kind() {
        return Feedback.KIND;
    }

    @Override
    public Object read(Topic topic, Audience audience) {
        var activity = activities
                .read(new ActivityId(UUID.fromString(topic.id())))
                .orElseThrow(() -> new IllegalArgumentException("no activity " + topic.id()));
        return board(activity, audience);
    }

    FeedbackBoard board(ActivityView activity, Audience audience) {
        var items = items(activity.id(), audience);
        var veiled = activity.hidden() && activity.phase() != Phase.REVEALED && audience == Audience.HALL;
        return new FeedbackBoard(
                activity.phase(),
                veiled,
                FeedbackBoard.Counts.of(items),
                veiled ? List.of() : items,
                model.around(activity),
                approvedOnly.isOn(activity.id()),
                shortlist.isOn(activity.id()));
    }

    /** What has a place of its own on the board, each with what it was made of. */
    private List<Item> items(ActivityId activity, Audience audience) {
        var all = rows(activity, audience);
        var lineage = lineages.of(activity);
        if (lineage.parts().isEmpty()) {
            return all;
        }
        var within = lineage.within();
        var byId = all.stream().collect(Collectors.toMap(item -> item.id().value(), Function.identity()));
        return all.stream()
                .filter(item -> !within.containsKey(item.id().value())
                        && !lineage.apart().contains(item.id().value()))
                .map(item -> item.from(
                        lineage.isSplit(item.id().value()),
                        lineage.origins(item.id().value()).stream()
                                .filter(byId::containsKey)
                                .map(origin -> origin(Objects.requireNonNull(byId.get(origin))))
                                .toList()))
                .toList();
    }

    private static Origin origin(Item item) {
        return new Origin(item.sort(), item.text(), item.by(), item.from(), item.viaDesk(), item.approved());
    }

    private List<Item> rows(ActivityId activity, Audience audience) {
        var removedToo = audience == Audience.STAFF ? "" : " and f.removed_at is null";
        return jdbc.sql("""
                select f.id, f.sort, f.text, f.about_name, f.given_at, f.edited_at, f.second_of, f.removed_at,
                       f.hidden_for, f.mended_at, f.version, f.approved, p.alias, p.kind, p.stand_in,
                       exists (select 1 from feedback_short s where s.feedback_id = f.id) as shortlisted,
                       exists (select 1 from link_veil v where v.item = f.about) as about_hidden
                from feedback f join participant p on p.id = f.author
                where f.activity_id = ? and f.withdrawn_at is null""" + removedToo + " order by f.given_at desc, f.id")
                .param(activity.value())
                .query(FeedbackSource::item)
                .list();
    }

    private static Item item(ResultSet row, int n) throws SQLException {
        return new Item(
                new FeedbackId(row.getObject("id", UUID.class)),
                Sort.valueOf(row.getString("sort")),
                row.getString("text"),
                row.getBoolean("about_hidden") ? null : row.getString("about_name"),
                row.getString("alias"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                "MEMBER".equals(row.getString("kind")) ? From.KLANKBORD : From.ROOM,
                row.getObject("edited_at") != null,
                row.getObject("second_of") != null,
                row.getObject("removed_at") != null,
                Hidden.read(row),
                row.getInt("version"),
                row.getObject(row.getObject("edited_at") == null ? "given_at" : "edited_at", OffsetDateTime.class)
                        .toInstant(),
                row.getInt("approved") >= row.getInt("version"),
                row.getString("stand_in") != null,
                row.getBoolean("shortlisted"),
                false,
                List.of());
    }
}
