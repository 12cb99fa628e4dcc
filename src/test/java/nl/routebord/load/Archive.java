package nl.routebord.load;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.routemap.RouteMap;
import nl.routebord.workshop.Founding;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Evenings of earlier years, ended long ago, each with a closed board of points: what a municipality keeps. */
@TestComponent
class Archive {

    private static final int POINTS = 20;
    private static final int AT_ONCE = 100;

    private final Founding founding;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final ActivityPreset preset = RouteMap.design().stream()
            .filter(one -> one.kind().equals("criteria"))
            .findFirst()
            .orElseThrow();
    private int kept;

    Archive(Founding founding, JdbcTemplate jdbc, TransactionTemplate transactions) {
        this.founding = founding;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    synchronized int fill(int evenings) {
        while (kept < evenings) {
            var more = Math.min(AT_ONCE, evenings - kept);
            transactions.executeWithoutResult(status -> {
                for (int n = 0; n < more; n++) {
                    evening();
                }
            });
            kept += more;
        }
        return kept;
    }

    private void evening() {
        var ended = OffsetDateTime.now(ZoneOffset.UTC).minusDays(30);
        var traject = founding.traject("Meetstad", "Archief " + UUID.randomUUID(), RouteMap.groups(), 4);
        var workshop = founding.workshop(traject, "Oude avond", 4);
        var board = founding.activity(traject, workshop, 4, preset);
        List<Object[]> points = new ArrayList<>();
        for (int n = 0; n < POINTS; n++) {
            points.add(new Object[] {
                UUID.randomUUID(), board.value(), n, ended, "Oud punt " + n, "Zo merkten wij dat het goed ging.", ended
            });
        }
        jdbc.batchUpdate("""
                insert into criterion (id, activity_id, position, born_at, version, name, sentence, worded_at)
                values (?, ?, ?, ?, 1, ?, ?, ?)""", points);
        jdbc.update("update activity set phase = 'CLOSED' where id = ?", board.value());
        jdbc.update(
                "update workshop set created_at = ?, closed_at = ?, nameless_at = ? where id = ?",
                ended,
                ended,
                ended,
                workshop.value());
    }
}
