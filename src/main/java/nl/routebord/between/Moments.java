package nl.routebord.between;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ByClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans when an activity opens or closes by itself. For who leads; what happens then is {@link MomentRounds}. */
@Service
public class Moments {

    private final JdbcClient jdbc;
    private final Road road;
    private final Activities activities;
    private final ByClock steering;
    private final AtHome home;
    private final Log log;
    private final Clock clock;

    Moments(JdbcClient jdbc, Road road, Activities activities, ByClock steering, AtHome home, Log log, Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.activities = activities;
        this.steering = steering;
        this.home = home;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Plans an opening or a closing, in the place of an earlier one. With {@code anew} what is over at that moment, perhaps in an
     * evening before it, is asked again as a new round at home; what is not open yet then simply opens.
     * Refuses {@code shared.refused.lead}, {@code workshop.refused.gone}, what {@link Moment} refuses, and
     * {@code between.refused.open} for an opening of what is open.
     */
    @Transactional
    public Answer plan(
            Scope scope, CommandId command, ActivityId activity, boolean opens, boolean anew, String day, String time) {
        return road.once(scope, command, () -> {
            scope.requireTraject();
            var found = activities.find(scope, activity);
            if (opens && found.phase().takesVoices()) {
                throw Refusal.because("between.refused.open");
            }
            var due = Moment.of(day, time, clock.instant());
            Moment.requireOrder(opens ? due : due(activity, true), opens ? due(activity, false) : due);
            take(activity, opens);
            jdbc.sql("insert into planned_moment (activity_id, opens, anew, due_at, planned_at, planned_by)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(
                            activity.value(),
                            opens,
                            opens && anew,
                            at(due),
                            at(clock.instant()),
                            scope.speaker().value())
                    .update();
            log.note(scope, activity, what("planned", opens), found.ref(), null, due.toString());
            road.announce(Planned.topic(scope.traject()));
            return Answer.of(opens ? "between.answer.opens" : "between.answer.closes");
        });
    }

    /** Takes a plan back, or one that was missed out of sight; where there is none nothing changes. Refuses as {@link #plan}. */
    @Transactional
    public Answer drop(Scope scope, CommandId command, ActivityId activity, boolean opens) {
        return road.once(scope, command, () -> {
            scope.requireTraject();
            var found = activities.find(scope, activity);
            var planned = due(activity, opens) != null;
            if (take(activity, opens) && planned) {
                log.note(scope, activity, what("dropped", opens), found.ref(), null, null);
            }
            road.announce(Planned.topic(scope.traject()));
            return Answer.of("between.answer.dropped");
        });
    }

    /**
     * Does at once what could be planned, and shows a result. What is asked again from here is a round at home: its result
     * stands beside that of the hall. Refuses as {@link #plan}, {@code workshop.refused.order} for what cannot follow and
     * {@code workshop.refused.closing.break}.
     */
    @Transactional
    public Answer now(Scope scope, CommandId command, ActivityId activity, ByClock.Act act) {
        return road.once(scope, command, () -> {
            scope.requireTraject();
            activities.find(scope, activity);
            switch (steering.carryOut(scope, activity, act)) {
                case DONE -> {
                    forgetMissed(activity, act != ByClock.Act.CLOSE && act != ByClock.Act.REVEAL);
                    if (act == ByClock.Act.AGAIN) {
                        home.note(activity);
                    }
                }
                case ALREADY -> {
                    // a second tap
                }
                case LATER -> throw Refusal.because("workshop.refused.closing.break");
                case NOT -> throw Refusal.because("workshop.refused.order");
            }
            road.announce(Planned.topic(scope.traject()));
            return Answer.of("between.answer.now." + act.name().toLowerCase(Locale.ROOT));
        });
    }

    /** What was missed and is done by hand now needs no telling any more. */
    private void forgetMissed(ActivityId activity, boolean opens) {
        jdbc.sql("delete from planned_moment where activity_id = ? and opens = ? and missed is not null")
                .params(activity.value(), opens)
                .update();
    }

    private boolean take(ActivityId activity, boolean opens) {
        return jdbc.sql("delete from planned_moment where activity_id = ? and opens = ?")
                        .params(activity.value(), opens)
                        .update()
                == 1;
    }

    private @Nullable Instant due(ActivityId activity, boolean opens) {
        return jdbc.sql("select due_at from planned_moment where activity_id = ? and opens = ? and missed is null")
                .params(activity.value(), opens)
                .query((row, n) -> row.getObject("due_at", OffsetDateTime.class).toInstant())
                .optional()
                .orElse(null);
    }

    /** For example {@code moment.planned.open}. */
    private static String what(String act, boolean opens) {
        return "moment." + act + (opens ? ".open" : ".close");
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
