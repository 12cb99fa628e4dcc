package nl.routebord.workshop;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Fields;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How it goes on after an evening: a few sentences and the next date, told on every screen once the evening has ended. */
@Service
public class NextSteps {

    /** Characters of the sentences, and of the place where people meet next. */
    public static final int STEPS = 500;

    public static final int PLACE = 120;

    private static final int DAY = 12;
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])");

    private final JdbcClient jdbc;
    private final Road road;
    private final Clock clock;

    NextSteps(JdbcClient jdbc, Road road, Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.clock = clock;
    }

    /**
     * Keeps what the facilitator wrote in the fields {@code steps}, {@code day}, {@code time} and {@code place}; all may be
     * empty, and what stood there before is replaced. Only for the facilitator. Refuses {@code workshop.refused.next.steps.long},
     * {@code .place.long}, {@code .day} for what is no day or has passed, {@code .time} for what is no time, and {@code .noday}
     * for a time or a place without a day.
     */
    @Transactional
    public Answer write(Scope staff, CommandId command, Fields fields) {
        return road.once(staff, command, () -> {
            staff.requireStaff();
            var steps = fields.optional("steps", STEPS, "workshop.refused.next.steps");
            var place = fields.optional("place", PLACE, "workshop.refused.next.place");
            var day = day(fields.optional("day", DAY, "workshop.refused.next.day"));
            var time = time(fields.values().getOrDefault("time", "").strip());
            if (day == null && (place != null || !time.isEmpty())) {
                throw Refusal.because("workshop.refused.next.noday");
            }
            keep(staff, steps == null ? "" : steps, day, time, place == null ? "" : place);
            road.announce(topic(staff.evening()));
            return Answer.of("workshop.answer.next");
        });
    }

    /** What is told; empty where nobody wrote anything. */
    @Transactional(readOnly = true)
    public Plan of(WorkshopId workshop) {
        return jdbc.sql("select steps, next_on, next_at, place from next_steps where workshop_id = ?")
                .param(workshop.value())
                .query((row, n) -> new Plan(
                        row.getString("steps"),
                        row.getObject("next_on", LocalDate.class),
                        row.getString("next_at"),
                        row.getString("place")))
                .optional()
                .orElse(Plan.NOTHING);
    }

    /** What screens watch. */
    public static Topic topic(WorkshopId workshop) {
        return Topic.of("next", workshop);
    }

    private void keep(Scope staff, String steps, @Nullable LocalDate day, String time, String place) {
        var values = Arrays.asList(
                steps,
                day,
                time,
                place,
                staff.speaker().value(),
                clock.instant().atOffset(ZoneOffset.UTC),
                staff.evening().value());
        // Two desks at once: the second one waits and its words stand.
        jdbc.sql("select id from workshop where id = ? for update")
                .param(staff.evening().value())
                .query(java.util.UUID.class)
                .single();
        var known = jdbc.sql("""
                update next_steps set steps = ?, next_on = cast(? as date), next_at = ?, place = ?, who = ?, at = ?
                where workshop_id = ?""").params(values).update();
        if (known == 0) {
            jdbc.sql("""
                    insert into next_steps (steps, next_on, next_at, place, who, at, workshop_id)
                    values (?, cast(? as date), ?, ?, ?, ?, ?)""").params(values).update();
        }
    }

    private @Nullable LocalDate day(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        try {
            var parts = typed.split("[-/. ]");
            var day = parts.length == 3 && parts[0].length() < 3
                    ? LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                    : LocalDate.parse(typed);
            if (!day.isBefore(LocalDate.now(clock)) && day.getYear() < 10_000) {
                return day;
            }
        } catch (NumberFormatException | java.time.DateTimeException other) {
            // said below
        }
        throw Refusal.because("workshop.refused.next.day", Map.of());
    }

    /** As HH:MM; empty for empty. */
    private static String time(String typed) {
        if (typed.isEmpty()) {
            return "";
        }
        var found = TIME.matcher(typed);
        if (!found.matches()) {
            throw Refusal.because("workshop.refused.next.time");
        }
        return String.format(Locale.ROOT, "%02d:%s", Integer.parseInt(found.group(1)), found.group(2));
    }

    /**
     * How it goes on.
     *
     * @param on the day people meet next; null where none is known
     * @param time HH:MM by the clock of the Netherlands; empty where only the day is known
     */
    public record Plan(String steps, @Nullable LocalDate on, String time, String place) {

        /** Nobody said how it goes on. */
        public static final Plan NOTHING = new Plan("", null, "", "");

        public boolean isEmpty() {
            return steps.isEmpty() && on == null;
        }

        /** The next day, where there is one. */
        public Optional<LocalDate> day() {
            return Optional.ofNullable(on);
        }
    }
}
