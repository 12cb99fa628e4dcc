package nl.routebord.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.routebord.shared.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a latecomer what was there already: read once, when the page is opened. */
@Service
public class Catchups {

    /** Who has been in for longer knows by now. */
    static final Duration NEW = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final RunSheets sheets;
    private final Clock clock;

    Catchups(JdbcClient jdbc, RunSheets sheets, Clock clock) {
        this.jdbc = jdbc;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** Empty for whoever missed nothing, and for who has been in for more than ten minutes. */
    @Transactional(readOnly = true)
    public Optional<Catchup> of(WorkshopView workshop, ParticipantId who) {
        var joined = jdbc.sql("select joined_at from participant where id = ? and workshop_id = ?")
                .params(who.value(), workshop.id().value())
                .query((row, n) ->
                        row.getObject("joined_at", OffsetDateTime.class).toInstant())
                .optional();
        if (workshop.closed()
                || joined.filter(at -> Duration.between(at, clock.instant()).compareTo(NEW) < 0)
                        .isEmpty()) {
            return Optional.empty();
        }
        var lines = sheets.of(workshop);
        int at = lines.stream().map(StageRecord.Line::onStage).toList().indexOf(true);
        var earlier = lines.stream()
                .filter(line -> !line.onStage() && line.activity().phase().isOver())
                .map(StageRecord.Line::activity)
                .toList();
        return earlier.isEmpty() ? Optional.empty() : Optional.of(new Catchup(at + 1, lines.size(), earlier));
    }
}
