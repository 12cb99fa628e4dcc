package nl.routebord.workshop;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.WorkshopId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the stage of a workshop; topic {@code stage}, id = workshop. Only the desk gets the run sheet. */
@Component
class StageSource implements Source {

    private final JdbcClient jdbc;
    private final Workshops workshops;
    private final Route route;
    private final Groups groups;
    private final Courses courses;
    private final ObjectProvider<Kind> kinds;

    /** The kinds are asked for when needed: some of them need the live core, which needs this source. */
    StageSource(
            JdbcClient jdbc,
            Workshops workshops,
            Route route,
            Groups groups,
            Courses courses,
            ObjectProvider<Kind> kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.workshops = workshops;
        this.route = route;
        this.groups = groups;
        this.courses = courses;
    }

    @Override
    public String kind() {
        return "stage";
    }

    @Override
    public StageRecord read(Topic topic, Audience audience) {
        var workshop = workshops
                .byId(new WorkshopId(UUID.fromString(topic.id())))
                .orElseThrow(() -> new IllegalStateException("a watched workshop is gone"));
        var lines = lines(workshop);
        var current = lines.stream().filter(StageRecord.Line::onStage).findFirst();
        var next = StageRecord.following(lines);
        return new StageRecord(
                workshop,
                route.marks(workshop.traject()),
                current.map(StageRecord.Line::activity).orElse(null),
                next.map(ActivityView::name).orElse(null),
                audience == Audience.STAFF ? lines : List.of(),
                groups.of(workshop.traject()),
                courses.of(workshop.id()));
    }

    private List<StageRecord.Line> lines(WorkshopView workshop) {
        var again = kinds.stream().filter(Kind::asksAgain).map(Kind::name).collect(Collectors.toSet());
        return jdbc.sql("select r.minutes, r.staged_at, r.spent_seconds, " + ActivityRow.COLUMNS
                        + " from run_sheet_item r join activity a on a.id = r.activity_id"
                        + " where r.workshop_id = ? order by r.position")
                .param(workshop.id().value())
                .query((row, n) -> {
                    var activity = ActivityRow.read(row, n);
                    return new StageRecord.Line(
                            activity,
                            row.getInt("minutes"),
                            activity.id().equals(workshop.stage()),
                            again.contains(activity.kind()),
                            Courses.moment(row, "staged_at"),
                            Duration.ofSeconds(row.getInt("spent_seconds")));
                })
                .list();
    }
}
