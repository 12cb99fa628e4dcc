package nl.routebord.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.routebord.shared.TrajectId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long lines of the audit book stay: a year, or longer where the municipality says so; those of a traject with an incident
 * as long as that is kept. Whole lines go, their seals stay, and that they went is itself a line.
 */
@Service
@Transactional
public class AuditTerm {

    /** In months; no setting makes it shorter. */
    public static final int LEAST = 12;

    /** In months: so long after its end an incident is kept, and with it the lines of its traject. */
    public static final int INCIDENT = 36;

    static final String ACTION = "audit.remove";

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;
    private final int months;

    AuditTerm(JdbcClient jdbc, Audit audit, Clock clock, @Value("${routebord.audit.months:12}") int months) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.months = Math.max(LEAST, months);
    }

    /** How long lines stay, in months. */
    public int months() {
        return months;
    }

    /** From now on the lines of this traject stay, until {@link #keepNoLonger}. */
    public void keepLonger(TrajectId traject) {
        jdbc.sql("insert into audit_longer (traject_id, since) values (?, ?) on conflict do nothing")
                .params(traject.value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** No incident of this traject is kept any more: its lines go as those of any other. */
    public void keepNoLonger(TrajectId traject) {
        jdbc.sql("delete from audit_longer where traject_id = ?")
                .param(traject.value())
                .update();
    }

    /** Of which trajects the lines stay. */
    @Transactional(readOnly = true)
    public List<TrajectId> kept() {
        return jdbc.sql("select traject_id from audit_longer order by traject_id").query(UUID.class).list().stream()
                .map(TrajectId::new)
                .toList();
    }

    /** Removes what is older than its term, and says how many lines that were. A line that has no seal yet stays. */
    public int removeOld() {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var before = today.minusMonths(months);
        var removed = remove(before);
        if (removed > 0) {
            audit.note(Audit.SYSTEM + ":audit-term", null, new Act(ACTION, "day", before));
        }
        return removed;
    }

    private int remove(LocalDate before) {
        return jdbc.sql(
                        "delete from audit_line where at < ? and exists (select 1 from audit_seal s where s.line_id = audit_line.id"
                                + " and s.on_day < ?) and not exists"
                                + " (select 1 from audit_longer k where k.traject_id = audit_line.traject_id)")
                .params(before.atStartOfDay().atOffset(ZoneOffset.UTC), before)
                .update();
    }
}
