package nl.routebord.between;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ByClock;
import nl.routebord.workshop.Phase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out what is due, in the order of time: what was missed because no server ran comes at the next look. Taking the
 * plan away and the change of phase are one transaction, so of nodes that look at once only one does it. What cannot be stays,
 * as missed, until staff has seen it.
 */
@Component
class MomentRounds {

    private static final Logger LOG = LoggerFactory.getLogger(MomentRounds.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ByClock clock;
    private final Activities activities;
    private final AtHome home;
    private final Road road;
    private final Log log;

    MomentRounds(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ByClock clock,
            Activities activities,
            AtHome home,
            Road road,
            Log log) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.activities = activities;
        this.home = home;
        this.road = road;
        this.log = log;
    }

    /** Carries out everything that is due at this moment. */
    void look(Instant now) {
        for (var due : due(now)) {
            try {
                transaction.executeWithoutResult(status -> carryOut(due, status));
            } catch (RuntimeException failed) {
                LOG.warn(
                        "A planned moment could not be carried out now ({}), trying again",
                        failed.getClass().getName());
            }
        }
    }

    private void carryOut(Due due, TransactionStatus status) {
        var mine = jdbc.sql("update planned_moment set missed = ? where activity_id = ? and opens = ? and due_at = ?"
                                + " and missed is null")
                        .params(Planned.Why.OFF.name(), due.activity.value(), due.opens, due.at)
                        .update()
                == 1;
        if (!mine) {
            return;
        }
        var activity = activities.read(due.activity).orElse(null);
        if (activity == null) {
            return;
        }
        var scope = Scope.system(activity.traject(), "its moment has come");
        switch (clock.carryOut(scope, due.activity, due.act())) {
            case LATER -> status.setRollbackOnly();
            case DONE -> {
                keep(due, null);
                if (due.act() == ByClock.Act.AGAIN) {
                    home.note(due.activity);
                }
            }
            case ALREADY -> keep(due, null);
            case NOT -> {
                keep(due, why(due, activity.phase()));
                log.note(
                        scope,
                        activity.id(),
                        due.opens ? "moment.missed.open" : "moment.missed.close",
                        activity.ref(),
                        null,
                        activity.phase().name());
            }
        }
        road.announce(Planned.topic(activity.traject()));
    }

    private static Planned.Why why(Due due, Phase phase) {
        if (due.opens) {
            return phase.isOver() && !due.anew ? Planned.Why.OVER : Planned.Why.OFF;
        }
        return phase == Phase.PREPARED ? Planned.Why.UNOPENED : Planned.Why.OFF;
    }

    /** Nothing stays of what was done, also where somebody did it by hand. */
    private void keep(Due due, Planned.@Nullable Why missed) {
        if (missed == null) {
            jdbc.sql("delete from planned_moment where activity_id = ? and opens = ?")
                    .params(due.activity.value(), due.opens)
                    .update();
        } else {
            jdbc.sql("update planned_moment set missed = ? where activity_id = ? and opens = ?")
                    .params(missed.name(), due.activity.value(), due.opens)
                    .update();
        }
    }

    private List<Due> due(Instant now) {
        return jdbc.sql(
                        "select activity_id, opens, anew, due_at from planned_moment where due_at <= ? and missed is null"
                                + " order by due_at, opens desc")
                .param(now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Due(
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        row.getBoolean("opens"),
                        row.getBoolean("anew"),
                        row.getObject("due_at", OffsetDateTime.class)))
                .list();
    }

    private record Due(ActivityId activity, boolean opens, boolean anew, OffsetDateTime at) {

        ByClock.Act act() {
            if (!opens) {
                return ByClock.Act.CLOSE;
            }
            return anew ? ByClock.Act.AGAIN : ByClock.Act.OPEN;
        }
    }
}
