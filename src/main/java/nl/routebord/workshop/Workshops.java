package nl.routebord.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds workshops by what people have in hand: a code they typed, a handle in an address, an id. */
@Service
@Transactional(readOnly = true)
public class Workshops {

    private static final String SELECT = """
            select w.id, w.traject_id, t.municipality, w.handle, w.title, w.step, w.join_code,
            coalesce(w.closed_at, t.closed_at) as closed_at,
            w.stage_activity_id from workshop w join traject t on t.id = w.traject_id where\s""";

    private final JdbcClient jdbc;

    Workshops(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the code as people type it: any case, with blanks or dashes between. Also finds a workshop that is over. */
    public Optional<WorkshopView> byCode(String typed) {
        return one("w.join_code = ?", signs(typed));
    }

    /** By a code it had before; that lets nobody in, but who has a seat finds the way with it. */
    public Optional<WorkshopView> byFormerCode(String typed) {
        return one("w.id = (select f.workshop_id from former_code f where f.code = ?)", signs(typed));
    }

    /** The signs of a code alone, as they are stored. */
    static String signs(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    public Optional<WorkshopView> byHandle(String handle) {
        return one("w.handle = ?", handle);
    }

    public Optional<WorkshopView> byId(WorkshopId id) {
        return one("w.id = ?", id.value());
    }

    /** All of a traject, the newest first. */
    public List<WorkshopView> of(TrajectId traject) {
        return jdbc.sql(SELECT + "w.traject_id = ? order by w.created_at desc, w.id")
                .param(traject.value())
                .query(Workshops::read)
                .list();
    }

    /** The workshops that have this activity on their run sheet. */
    public List<WorkshopView> with(ActivityId activity) {
        return jdbc.sql(SELECT + "w.id in (select r.workshop_id from run_sheet_item r where r.activity_id = ?"
                        + " and r.off_at is null)")
                .param(activity.value())
                .query(Workshops::read)
                .list();
    }

    /** True while the facilitator holds all input of this evening still. */
    public boolean standsStill(WorkshopId id) {
        return jdbc.sql("select frozen_at is not null from workshop where id = ?")
                .param(id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** How many lines its run sheet has. */
    int planned(WorkshopId id) {
        return jdbc.sql("select count(*) from run_sheet_item where workshop_id = ? and off_at is null")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private Optional<WorkshopView> one(String condition, Object value) {
        return jdbc.sql(SELECT + condition).param(value).query(Workshops::read).optional();
    }

    private static WorkshopView read(ResultSet row, int n) throws SQLException {
        var stage = row.getObject("stage_activity_id", UUID.class);
        return new WorkshopView(
                new WorkshopId(row.getObject("id", UUID.class)),
                new TrajectId(row.getObject("traject_id", UUID.class)),
                row.getString("municipality"),
                row.getString("handle"),
                row.getString("title"),
                row.getInt("step"),
                row.getString("join_code"),
                row.getObject("closed_at") != null,
                stage == null ? null : new ActivityId(stage));
    }
}
