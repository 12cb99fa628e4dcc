package nl.routebord.trail;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Cut;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log of an activity: who, when, what, before and after. Undo, versions, "what is new" and minutes are read from it.
 * Votes never come here: a log line with a time would tell who chose what.
 */
@Service
public class Log {

    /** The kind of topic that tells the desk what happened in an activity; its id is the activity's. */
    public static final String TOPIC = "log";

    /** What a column keeps of a text, in UTF-16 units. */
    static final int TEXT = 2000;

    private final JdbcClient jdbc;
    private final Road road;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Log(JdbcClient jdbc, Road road, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.jdbc = jdbc;
        this.road = road;
        this.clock = clock;
    }

    /**
     * Writes one line in the present transaction.
     *
     * @param what past tense with the room in front, for example {@code criterion.proposed}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(
            Scope scope,
            ActivityId activity,
            String what,
            ItemRef item,
            @Nullable String before,
            @Nullable String after) {
        write(scope, activity, new Fact(what, item, before, after, null, null));
    }

    /**
     * The same for an act that the facilitator can take back. For everybody else it is a line like any other: what people
     * brought in themselves is not for the desk to take back.
     *
     * @param memo what {@link Reversible#reverse} of this kind of item needs to do the opposite; null for no way back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(
            Scope scope,
            ActivityId activity,
            String what,
            ItemRef item,
            @Nullable String before,
            @Nullable String after,
            @Nullable String memo) {
        write(scope, activity, new Fact(what, item, before, after, scope.isStaff() ? memo : null, null));
    }

    /**
     * Writes a line about the whole evening of this scope, such as a break, in the present transaction.
     *
     * @param what as in {@link #note}, for example {@code break.begin}
     * @param after what there is now, in figures: minutes
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteEvening(Scope scope, String what, @Nullable String after) {
        var evening = new ItemRef("workshop", scope.evening().value());
        write(scope, null, new Fact(what, evening, null, after, null, null));
    }

    /**
     * Writes a line about the traject that belongs to no activity, such as a decision, in the present transaction.
     *
     * @param what as in {@link #note}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteTraject(Scope scope, String what, ItemRef item, @Nullable String before, @Nullable String after) {
        write(scope, null, new Fact(what, item, before, after, null, null));
    }

    /**
     * Writes one line about many things at once, in the present transaction: at an activity, or of a step where it is null. It
     * changes no board, so nobody who follows the board is told.
     *
     * @param what as in {@link #note}
     * @param times how many things
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteMany(Scope scope, @Nullable ActivityId activity, int step, String what, int times) {
        var item = activity == null
                ? new ItemRef("traject", scope.traject().value())
                : new ItemRef("activity", activity.value());
        insert(scope, activity, new Fact(what, item, null, null, null, null), times, activity == null ? step : null);
    }

    /** What a line tells besides who, when and where. */
    record Fact(
            String what,
            ItemRef item,
            @Nullable String before,
            @Nullable String after,
            @Nullable String memo,
            @Nullable UUID undoes) {}

    void write(Scope scope, @Nullable ActivityId activity, Fact fact) {
        insert(scope, activity, fact, 1, null);
        if (activity != null) {
            road.announce(Topic.of(TOPIC, activity));
            events.publishEvent(new Noted(activity, Undoing.act(fact.what)));
        }
    }

    private void insert(Scope scope, @Nullable ActivityId activity, Fact fact, int times, @Nullable Integer step) {
        jdbc.sql("""
                insert into log_entry (id, traject_id, activity_id, at, who, what, item_kind, item_id, before_text, after_text,
                                       memo, undoes, times, step)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        scope.traject().value(),
                        activity == null ? null : activity.value(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        scope.who() == null ? null : scope.who().value(),
                        fact.what,
                        fact.item.kind(),
                        fact.item.id(),
                        kept(fact.before),
                        kept(fact.after),
                        fact.memo,
                        fact.undoes,
                        times,
                        step))
                .update();
    }

    /** A line of the log is no archive: a longer text is cut, so that no act fails because of it. */
    private static @Nullable String kept(@Nullable String text) {
        return text == null ? null : Cut.units(text, TEXT);
    }

    /** What happened in a traject after a moment, counted per activity and kind of event; for "what is new". */
    @Transactional(readOnly = true)
    public List<Happened> since(TrajectId traject, Instant after) {
        return happened("", List.of(traject.value(), after.atOffset(ZoneOffset.UTC)));
    }

    /** The same up to a moment, and without what the reader did: one's own words are no news. */
    @Transactional(readOnly = true)
    public List<Happened> byOthers(TrajectId traject, Instant after, Instant until, ParticipantId reader) {
        return happened(
                " and at <= ? and (who is null or who <> ?)",
                List.of(
                        traject.value(),
                        after.atOffset(ZoneOffset.UTC),
                        until.atOffset(ZoneOffset.UTC),
                        reader.value()));
    }

    /**
     * What others did in the traject itself after a moment and up to another, at no activity and no evening, counted per step and
     * kind of event; the newest first.
     */
    @Transactional(readOnly = true)
    public List<Elsewhere> elsewhereByOthers(TrajectId traject, Instant after, Instant until, ParticipantId reader) {
        return jdbc.sql("""
                select what, step, sum(times) as times, max(at) as latest from log_entry where traject_id = ? and at > ?
                and at <= ? and activity_id is null and (item_kind <> 'workshop' or what like 'plan.%')
                and (who is null or who <> ?) group by what, step order by max(at) desc""")
                .params(traject.value(), after.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC), reader.value())
                .query((row, n) -> new Elsewhere(
                        row.getInt("step"),
                        row.getString("what"),
                        row.getInt("times"),
                        row.getObject("latest", java.time.OffsetDateTime.class).toInstant()))
                .list();
    }

    /** So many times this happened at no activity; {@code step} 0 for the traject itself, {@code latest} is the last time. */
    public record Elsewhere(int step, String what, int times, Instant latest) {}

    private List<Happened> happened(String condition, List<Object> values) {
        return jdbc.sql("select activity_id, what, sum(times) as times, max(at) as latest from log_entry"
                        + " where traject_id = ? and at > ? and activity_id is not null" + condition
                        + " group by activity_id, what order by max(at) desc")
                .params(values)
                .query((row, n) -> new Happened(
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        row.getString("what"),
                        row.getInt("times"),
                        row.getObject("latest", java.time.OffsetDateTime.class).toInstant()))
                .list();
    }

    /** So many times this happened in this activity; {@code latest} is the last time. */
    public record Happened(ActivityId activity, String what, int times, Instant latest) {}
}
