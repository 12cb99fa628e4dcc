package nl.routebord.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit book. The caller checked that who reads may: the owner of the house, or staff for its own traject. */
@Service
@Transactional(readOnly = true)
public class AuditBook {

    private static final String FROM = "select s.on_day, s.number, s.previous, s.hash, " + AuditLine.COLUMNS
            + " from audit_line l left join audit_seal s on s.line_id = l.id where 1 = 1";

    private final JdbcClient jdbc;

    AuditBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which lines.
     *
     * @param acts how the names of acts begin; all where it is empty
     * @param not how they do not begin
     * @param until the first moment that is too late
     */
    public record Filter(
            @Nullable UUID traject,
            List<String> acts,
            List<String> not,
            @Nullable String actor,
            @Nullable Instant from,
            @Nullable Instant until) {

        public Filter {
            acts = List.copyOf(acts);
            not = List.copyOf(not);
        }

        /** Everything of one traject since then. */
        public static Filter of(UUID traject, Instant from) {
            return new Filter(traject, List.of(), List.of(), null, from, null);
        }
    }

    /** The newest first: so many, after so many. */
    public List<AuditLine.Sealed> page(Filter filter, int after, int most) {
        var where = new Where(filter);
        where.values.add(after);
        where.values.add(most);
        return jdbc.sql(FROM + where.sql + " order by l.nr desc offset ? rows fetch first ? rows only")
                .params(where.values)
                .query((row, n) -> read(row))
                .list();
    }

    /** All of them, the oldest first, one by one. */
    public void each(Filter filter, Consumer<AuditLine.Sealed> reader) {
        var where = new Where(filter);
        jdbc.sql(FROM + where.sql + " order by l.nr").params(where.values).query(row -> {
            reader.accept(read(row));
        });
    }

    public int count(Filter filter) {
        var where = new Where(filter);
        return jdbc.sql("select count(*) from audit_line l where 1 = 1" + where.sql)
                .params(where.values)
                .query(Integer.class)
                .single();
    }

    /** Who acted, within a traject or in the whole house. */
    public List<String> actors(@Nullable UUID traject) {
        var where = new Where(new Filter(traject, List.of(), List.of(), null, null, null));
        return jdbc.sql("select distinct l.actor from audit_line l where 1 = 1" + where.sql + " order by l.actor")
                .params(where.values)
                .query(String.class)
                .list();
    }

    private static AuditLine.Sealed read(java.sql.ResultSet row) throws java.sql.SQLException {
        var hash = row.getString("hash");
        return new AuditLine.Sealed(
                AuditLine.read(row),
                row.getObject("on_day", LocalDate.class),
                row.getInt("number"),
                hash == null ? "" : row.getString("previous"),
                hash == null ? "" : hash);
    }

    private static final class Where {

        private final List<Object> values = new ArrayList<>();
        private String sql = "";

        Where(Filter filter) {
            add(" and l.traject_id = ?", filter.traject);
            add(" and l.actor = ?", filter.actor);
            add(" and l.at >= ?", filter.from == null ? null : filter.from.atOffset(ZoneOffset.UTC));
            add(" and l.at < ?", filter.until == null ? null : filter.until.atOffset(ZoneOffset.UTC));
            if (!filter.acts.isEmpty()) {
                sql += " and ("
                        + String.join(
                                " or ",
                                filter.acts.stream().map(act -> like(act)).toList()) + ")";
            }
            filter.not.forEach(act -> sql += " and not " + like(act));
        }

        private String like(String act) {
            values.add(act + "%");
            return "l.action like ?";
        }

        private void add(String and, @Nullable Object value) {
            if (value != null) {
                sql += and;
                values.add(value);
            }
        }
    }
}
