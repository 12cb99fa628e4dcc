package nl.routebord.report;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.routebord.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Numbers what the record of an ended evening said: the same content keeps its number and its moment, other content gets the next. */
@Component
class Versions {

    private static final int TRIES = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    Versions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which version this content is, from 1, and when it was first made. */
    record Version(int number, Instant at) {}

    @Transactional
    Version of(WorkshopId workshop, String checksum) {
        for (int n = 0; n < TRIES; n++) {
            var known = find(workshop, checksum);
            if (known.isPresent()) {
                return known.get();
            }
            // Who is a moment later with other content takes the number after it, at the next look.
            jdbc.sql("""
                    insert into record_version (workshop_id, number, checksum, at) values (?,
                    (select coalesce(max(v.number), 0) + 1 from record_version v where v.workshop_id = ?), ?, ?)
                    on conflict do nothing""")
                    .params(
                            workshop.value(),
                            workshop.value(),
                            checksum,
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        return find(workshop, checksum).orElseThrow();
    }

    private Optional<Version> find(WorkshopId workshop, String checksum) {
        return jdbc.sql("select number, at from record_version where workshop_id = ? and checksum = ?")
                .params(workshop.value(), checksum)
                .query((row, n) -> new Version(
                        row.getInt("number"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
