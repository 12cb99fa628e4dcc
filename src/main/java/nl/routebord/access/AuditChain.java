package nl.routebord.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes every seal of the audit book again and says where it first differs. Lines that went because their term was over are no
 * difference: their seals are still there, and a line of the book says that they went.
 */
@Service
@Transactional(readOnly = true)
public class AuditChain {

    /** What can be wrong with a line. */
    public enum Fault {
        /** It says something else than when it was sealed. */
        CHANGED,
        /** It is gone, or its seal is. */
        MISSING,
        /** It came in later than its time says, or after its day was over. */
        INSERTED,
        /** It stands in another place than where it was sealed. */
        REORDERED,
        /** The last lines of its day are gone: the day after knows another seal. */
        CUT
    }

    /** The first line that is wrong: which, of which day of which node. */
    public record Broken(Fault fault, String node, LocalDate day, int number) {}

    /**
     * What a check found.
     *
     * @param lines so many lines hold what they held when they were sealed
     * @param removed of so many only the seal is left, because their term was over
     * @param waiting so many are not sealed yet
     */
    public record Verdict(long lines, long removed, long waiting, Optional<Broken> broken) {}

    /** No act takes longer from its beginning to its commit. */
    private static final Duration SLACK = Duration.ofMinutes(15);

    private final JdbcClient jdbc;

    AuditChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Checks the days from one to the other, both included, of every node. */
    public Verdict verify(LocalDate from, LocalDate to) {
        return verify("", from, to);
    }

    /** The same for one node; for all of them where it is empty. */
    Verdict verify(String only, LocalDate from, LocalDate to) {
        var check = new Check(removedBefore());
        jdbc.sql("select s.node as s_node, s.on_day, s.number, s.line_id, s.previous, s.hash, " + AuditLine.COLUMNS
                        + " from audit_seal s left join audit_line l on l.id = s.line_id where s.on_day >= ? and s.on_day <= ?"
                        + " and (s.node = ? or ? = '') order by s.node, s.on_day, s.number")
                .params(from, to, only, only)
                .query(row -> {
                    check.next(row);
                });
        var waiting = jdbc.sql(
                        "select count(*) from audit_line l where not exists (select 1 from audit_seal s where s.line_id = l.id)")
                .query(Long.class)
                .single();
        return new Verdict(check.lines, check.removed, waiting, Optional.ofNullable(check.broken));
    }

    /** Checks all days. */
    public Verdict verify() {
        return verify(LocalDate.EPOCH, LocalDate.of(9999, 12, 31));
    }

    /** Up to which day lines may have gone. Nobody can say so of lines of the last year: such a line is no proof. */
    private LocalDate removedBefore() {
        return jdbc
                .sql("select l.object_id, l.at from audit_line l join audit_seal s on s.line_id = l.id"
                        + " where l.action = ? and l.result = 'ok'")
                .param(AuditTerm.ACTION)
                .query((row, n) -> day(
                        row.getString("object_id"),
                        row.getObject("at", java.time.OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    private static LocalDate day(String said, Instant at) {
        try {
            var day = LocalDate.parse(said);
            var latest = at.atOffset(ZoneOffset.UTC).toLocalDate().minusMonths(AuditTerm.LEAST);
            return day.isAfter(latest) ? LocalDate.EPOCH : day;
        } catch (DateTimeParseException nonsense) {
            return LocalDate.EPOCH;
        }
    }

    /** One walk along the seals of all nodes, in their order. */
    private final class Check {

        private final LocalDate removedBefore;
        private long lines;
        private long removed;
        private @Nullable Broken broken;
        private String node = "";
        private LocalDate day = LocalDate.EPOCH;
        private int number;
        private String hash = "";
        private Instant latest = Instant.EPOCH;

        Check(LocalDate removedBefore) {
            this.removedBefore = removedBefore;
        }

        void next(ResultSet row) throws SQLException {
            if (broken != null) {
                return;
            }
            var at = row.getString("s_node");
            var on = row.getObject("on_day", LocalDate.class);
            var nr = row.getInt("number");
            if (!at.equals(node)) {
                start(at, on);
            }
            var before = row.getString("previous");
            var sealed = row.getString("hash");
            broken = place(on, nr, before);
            if (broken == null) {
                broken = line(row, on, nr, before, sealed);
            }
            day = on;
            number = nr;
            hash = sealed;
        }

        private void start(String at, LocalDate on) {
            node = at;
            day = LocalDate.EPOCH;
            number = 0;
            latest = Instant.EPOCH;
            hash = jdbc.sql(
                            "select hash from audit_seal where node = ? and on_day < ? order by on_day desc, number desc limit 1")
                    .params(at, on)
                    .query(String.class)
                    .optional()
                    .orElse(AuditSealing.FIRST);
        }

        private @Nullable Broken place(LocalDate on, int nr, String before) {
            var sameDay = on.equals(day);
            if (nr != (sameDay ? number + 1 : 1)) {
                return new Broken(Fault.MISSING, node, on, sameDay ? number + 1 : 1);
            }
            if (before.equals(hash)) {
                return null;
            }
            if (sameDay) {
                return new Broken(swapped(on, before) ? Fault.REORDERED : Fault.CHANGED, node, on, nr);
            }
            if (number == 0) {
                return new Broken(Fault.MISSING, node, on, 1);
            }
            return numberOf(day, before)
                    .map(known -> new Broken(Fault.INSERTED, node, day, known + 1))
                    .orElseGet(() -> new Broken(Fault.CUT, node, day, number + 1));
        }

        private @Nullable Broken line(ResultSet row, LocalDate on, int nr, String before, String sealed)
                throws SQLException {
            if (row.getObject("id", UUID.class) == null) {
                if (!on.isBefore(removedBefore)) {
                    return new Broken(Fault.MISSING, node, on, nr);
                }
                removed++;
                return null;
            }
            var line = AuditLine.read(row);
            if (!line.hash(before, on, nr).equals(sealed)) {
                return new Broken(elsewhere(on, nr, before, sealed) ? Fault.REORDERED : Fault.CHANGED, node, on, nr);
            }
            if (line.at().plus(SLACK).isBefore(latest)) {
                return new Broken(Fault.INSERTED, node, on, nr);
            }
            latest = line.at().isAfter(latest) ? line.at() : latest;
            lines++;
            return null;
        }

        /** True where the seal before this one is another of the same day. */
        private boolean swapped(LocalDate on, String before) {
            return numberOf(on, before).isPresent();
        }

        private Optional<Integer> numberOf(LocalDate on, String of) {
            return jdbc
                    .sql("select number from audit_seal where node = ? and on_day = ? and hash = ?")
                    .params(node, on, of)
                    .query(Integer.class)
                    .list()
                    .stream()
                    .findFirst();
        }

        /** True where another line of this day fits this seal. */
        private boolean elsewhere(LocalDate on, int nr, String before, String sealed) {
            return jdbc
                    .sql("select " + AuditLine.COLUMNS + " from audit_seal s join audit_line l on l.id = s.line_id"
                            + " where s.node = ? and s.on_day = ?")
                    .params(node, on)
                    .query((row, n) -> AuditLine.read(row))
                    .list()
                    .stream()
                    .anyMatch(line -> line.hash(before, on, nr).equals(sealed));
        }
    }
}
