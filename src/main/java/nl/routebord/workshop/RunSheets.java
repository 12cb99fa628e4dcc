package nl.routebord.workshop;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the run sheet of an evening, in order. */
@Component
class RunSheets {

    private final JdbcClient jdbc;
    private final ObjectProvider<Kind> kinds;

    /** The kinds are asked for when needed: some of them need the live core, which needs what reads the stage. */
    RunSheets(JdbcClient jdbc, ObjectProvider<Kind> kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    List<StageRecord.Line> of(WorkshopView workshop) {
        var whole = kinds.stream().filter(Kind::hidesWhole).map(Kind::name).collect(Collectors.toSet());
        var again = kinds.stream().filter(Kind::asksAgain).map(Kind::name).collect(Collectors.toSet());
        return jdbc.sql("select r.minutes, r.staged_at, r.spent_seconds, " + ActivityRow.COLUMNS
                        + " from run_sheet_item r join activity a on a.id = r.activity_id"
                        + " where r.workshop_id = ? and r.off_at is null order by r.position")
                .param(workshop.id().value())
                .query((row, n) -> {
                    var activity = ActivityRow.read(row, n);
                    return new StageRecord.Line(
                            activity,
                            row.getInt("minutes"),
                            activity.id().equals(workshop.stage()),
                            again.contains(activity.kind()),
                            whole.contains(activity.kind()),
                            Courses.moment(row, "staged_at"),
                            Duration.ofSeconds(row.getInt("spent_seconds")));
                })
                .list();
    }
}
