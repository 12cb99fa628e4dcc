package nl.routebord.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads in one statement what each voice is asked about: with a thousand people at once each further one is felt. */
@Component
class Standings {

    private static final String SELECT = "select " + ActivityRow.COLUMNS + """
            ,
            (select w.closed_at is null from run_sheet_item r join workshop w on w.id = r.workshop_id
                where r.workshop_id = cast(? as uuid) and r.activity_id = a.id) as goes_on,
            exists (select 1 from run_sheet_item r join workshop w on w.id = r.workshop_id
                where r.activity_id = a.id and w.frozen_at is not null and w.closed_at is null) as stands_still,
            exists (select 1 from participant p where p.id = cast(? as uuid) and p.erased_at is not null) as erased
            from activity a where a.id = ?""";

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As it is now, also where this scope may not see it; empty where there is no such activity. */
    Optional<Standing> of(Scope scope, ActivityId activity) {
        var evening = scope.workshop();
        var who = scope.who();
        return jdbc.sql(SELECT)
                .params(Arrays.asList(
                        evening == null ? null : evening.value(), who == null ? null : who.value(), activity.value()))
                .query(Standings::read)
                .optional();
    }

    private static Standing read(ResultSet row, int n) throws SQLException {
        return new Standing(
                ActivityRow.read(row, n),
                row.getObject("goes_on", Boolean.class),
                row.getBoolean("stands_still"),
                row.getBoolean("erased"));
    }
}
