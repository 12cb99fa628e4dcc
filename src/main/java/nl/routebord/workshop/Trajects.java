package nl.routebord.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.shared.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds trajects. */
@Service
@Transactional(readOnly = true)
public class Trajects {

    private static final String SELECT = "select id, handle, municipality, name, public_at, closed_at from traject ";

    private final JdbcClient jdbc;

    Trajects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<TrajectView> byHandle(String handle) {
        return jdbc.sql(SELECT + "where handle = ?")
                .param(handle)
                .query(Trajects::read)
                .optional();
    }

    public Optional<TrajectView> byId(TrajectId id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(Trajects::read)
                .optional();
    }

    /** All of this house, the newest first. For who holds the house's own right; others are shown {@link #open}. */
    public List<TrajectView> all() {
        return jdbc.sql(SELECT + "order by created_at desc, id")
                .query(Trajects::read)
                .list();
    }

    /** Those whose public pages everybody may read, the newest first. */
    public List<TrajectView> open() {
        return jdbc.sql(SELECT + "where public_at is not null order by created_at desc, id")
                .query(Trajects::read)
                .list();
    }

    private static TrajectView read(ResultSet row, int n) throws SQLException {
        return new TrajectView(
                new TrajectId(row.getObject("id", UUID.class)),
                row.getString("handle"),
                row.getString("municipality"),
                row.getString("name"),
                row.getObject("public_at") != null,
                row.getObject("closed_at") != null);
    }
}
