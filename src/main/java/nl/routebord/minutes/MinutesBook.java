package nl.routebord.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.report.Reports;
import nl.routebord.road.Answer;
import nl.routebord.road.Fields;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.WorkshopId;
import nl.routebord.shell.Dates;
import nl.routebord.trail.Days;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the minutes of the evenings of a traject. Only for staff. */
@Service
public class MinutesBook {

    /** Characters of a part. */
    public static final int TEXT = MinutesText.MAX;

    static final String KIND = "minutes";
    private static final int DAY = 12;

    private final JdbcClient jdbc;
    private final Road road;
    private final Log log;
    private final HeldMinutes holding;
    private final Workshops workshops;
    private final Reports reports;
    private final Clock clock;

    MinutesBook(
            JdbcClient jdbc,
            Road road,
            Log log,
            HeldMinutes holding,
            Workshops workshops,
            Reports reports,
            Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.log = log;
        this.holding = holding;
        this.workshops = workshops;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * Begins the minutes of an evening from its record as it is now. Only for staff; a second time it says that they are there.
     * Refuses {@code minutes.refused.gone} for an evening of another traject, {@code minutes.refused.running} while it goes on.
     */
    @Transactional
    public Answer prepare(Scope staff, CommandId command, UUID evening) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            var workshop = workshops
                    .byId(new WorkshopId(evening))
                    .filter(one -> one.traject().equals(staff.traject()))
                    .orElseThrow(() -> Refusal.because("minutes.refused.gone"));
            if (!workshop.closed()) {
                throw Refusal.because("minutes.refused.running");
            }
            var id = UUID.randomUUID();
            var fresh = jdbc.sql("""
                            insert into evening_minutes (id, traject_id, workshop_id, title, held_on, phase, made_at)
                            values (?, ?, ?, ?, ?, 'PREPARED', ?) on conflict do nothing""")
                            .params(
                                    id,
                                    staff.traject().value(),
                                    evening,
                                    workshop.title(),
                                    Dates.local(closedAt(evening)),
                                    now())
                            .update()
                    == 1;
            if (!fresh) {
                return Answer.of("minutes.answer.already");
            }
            // The record is made for a desk of that evening; whoever asks is staff of its traject.
            var report = reports.of(Scope.facilitator(staff.traject(), workshop.id(), staff.speaker()));
            fill(staff, id, MinutesText.of(report));
            return done(staff, "minutes.prepared", id, "minutes.answer.prepared");
        });
    }

    private java.time.Instant closedAt(UUID evening) {
        return jdbc.sql("select closed_at from workshop where id = ?")
                .param(evening)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private void fill(Scope staff, UUID minutes, List<MinutesText.Part> parts) {
        for (int at = 0; at < parts.size(); at++) {
            jdbc.sql("""
                    insert into minutes_section (id, minutes_id, position, title, text, version, who, at)
                    values (?, ?, ?, ?, ?, 1, ?, ?)""")
                    .params(
                            UUID.randomUUID(),
                            minutes,
                            at,
                            parts.get(at).title(),
                            parts.get(at).text(),
                            staff.speaker().value(),
                            now())
                    .update();
        }
    }

    /**
     * Corrects a part; what it said stays readable. Only for staff. Refuses {@code minutes.refused.final} once they are locked,
     * {@code minutes.refused.changed} where somebody changed it since {@code base}, {@code minutes.refused.text.empty} and
     * {@code .long}, and {@code minutes.refused.gone}.
     */
    @Transactional
    public Answer correct(Scope staff, CommandId command, UUID section, int base, Fields fields) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            var text = fields.text("text", TEXT, "minutes.refused.text");
            var id = jdbc.sql("select minutes_id from minutes_section where id = ?")
                    .param(section)
                    .query(UUID.class)
                    .optional()
                    .orElseThrow(() -> Refusal.because("minutes.refused.gone"));
            var held = holding.of(staff, id);
            if (!held.stage().takesCorrections()) {
                throw Refusal.because("minutes.refused.final");
            }
            var kept = jdbc.sql("""
                    insert into minutes_section_version (section_id, version, text, who, at)
                    select id, version, text, who, at from minutes_section where id = ? and version = ?""").params(section, base).update();
            if (kept == 0) {
                throw Refusal.because("minutes.refused.changed");
            }
            jdbc.sql("update minutes_section set text = ?, version = version + 1, who = ?, at = ? where id = ?")
                    .params(text, staff.speaker().value(), now(), section)
                    .update();
            return done(staff, "minutes.corrected", id, "minutes.answer.corrected");
        });
    }

    /**
     * Goes to the phase after {@code from}; a late tap on a phase that has passed changes nothing and says so. To open for
     * reactions takes {@code until}: refuses {@code minutes.refused.until} for no day or a day before today. Otherwise refuses as
     * {@link Stage#next}. To lock keeps the checksum of what they say.
     */
    @Transactional
    public Answer forward(Scope staff, CommandId command, UUID minutes, Stage from, Fields fields) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            var held = holding.of(staff, minutes);
            if (held.stage() != from) {
                return Answer.of("minutes.answer.passed");
            }
            var to = held.stage().next(today(), held.until());
            var until = to == Stage.REACTIONS ? until(fields, today()) : held.until();
            set(minutes, to, until, to == Stage.FINAL ? checksum(minutes) : null);
            var what = "minutes." + to.name().toLowerCase(java.util.Locale.ROOT);
            return done(
                    staff, what, minutes, "minutes.answer.stage." + to.name().toLowerCase(java.util.Locale.ROOT));
        });
    }

    /** Gives people more time. Refuses {@code minutes.refused.until} for an earlier day, and {@code minutes.refused.final}. */
    @Transactional
    public Answer extend(Scope staff, CommandId command, UUID minutes, Fields fields) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            var held = holding.of(staff, minutes);
            if (held.stage() != Stage.REACTIONS || held.until() == null) {
                throw Refusal.because("minutes.refused.final");
            }
            var least = held.until().isAfter(today()) ? held.until() : today();
            set(minutes, Stage.REACTIONS, until(fields, least), null);
            return done(staff, "minutes.extended", minutes, "minutes.answer.extended");
        });
    }

    private LocalDate until(Fields fields, LocalDate least) {
        var typed = fields.optional("until", DAY, "minutes.refused.until");
        return (typed == null ? Optional.<LocalDate>empty() : Days.read(typed))
                .filter(day -> !day.isBefore(least))
                .orElseThrow(() -> Refusal.because("minutes.refused.until"));
    }

    private void set(UUID minutes, Stage to, @Nullable LocalDate until, @Nullable String checksum) {
        jdbc.sql("""
                update evening_minutes set phase = ?, reactions_until = cast(? as date), checksum = ?,
                final_at = cast(? as timestamp with time zone),
                opened_at = coalesce(opened_at, cast(? as timestamp with time zone)) where id = ?""")
                .params(Arrays.asList(
                        to.name(),
                        until,
                        checksum,
                        checksum == null ? null : now(),
                        to.isPublic() ? now() : null,
                        minutes))
                .update();
    }

    private String checksum(UUID minutes) {
        return MinutesText.checksum(
                jdbc.sql("select title, text from minutes_section where minutes_id = ? order by position")
                        .param(minutes)
                        .query((row, n) -> new MinutesText.Part(row.getString("title"), row.getString("text")))
                        .list());
    }

    private Answer done(Scope scope, String what, UUID minutes, String key) {
        log.noteTraject(scope, what, new ItemRef(KIND, minutes), null, null);
        road.announce(MinutesBoard.topic(scope.traject()));
        return Answer.of(key);
    }

    private LocalDate today() {
        return Dates.local(clock.instant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
