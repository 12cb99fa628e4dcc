package nl.routebord.trail;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decisions about any item. An item has one; saying it in other words replaces it, and the log keeps what stood there. */
@Service
public class Decisions {

    /** Characters of what was decided, and of why. */
    public static final int TITLE = 200;

    public static final int REASON = 400;

    private final JdbcClient jdbc;
    private final Log log;
    private final Clock clock;

    Decisions(JdbcClient jdbc, Log log, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Records a decision, in the transaction of the kind that asks for it and sees to it that the item is there. Only for the
     * facilitator. Refuses {@code trail.refused.review} where the day has passed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Scope scope, ActivityId activity, ItemRef about, String title, String reason, LocalDate reviewOn) {
        scope.requireStaff();
        if (reviewOn.isBefore(LocalDate.now(clock))) {
            throw Refusal.because("trail.refused.review");
        }
        var before = of(about);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        if (before.isPresent()) {
            jdbc.sql("""
                    update decision set title = ?, reason = ?, review_on = ?, who = ?, at = ?
                    where item_kind = ? and item_id = ?""")
                    .params(title, reason, reviewOn, scope.speaker().value(), now, about.kind(), about.id())
                    .update();
        } else {
            jdbc.sql("""
                    insert into decision
                    (id, traject_id, activity_id, item_kind, item_id, title, reason, review_on, who, at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            UUID.randomUUID(),
                            scope.traject().value(),
                            activity.value(),
                            about.kind(),
                            about.id(),
                            title,
                            reason,
                            reviewOn,
                            scope.speaker().value(),
                            now)
                    .update();
        }
        log.note(
                scope,
                activity,
                "decision.recorded",
                about,
                before.map(known -> known.title() + ": " + known.reason()).orElse(null),
                title + ": " + reason);
    }

    /** The decision about this item. */
    public Optional<Decision> of(ItemRef about) {
        return jdbc.sql("select title, reason, review_on, at from decision where item_kind = ? and item_id = ?")
                .params(about.kind(), about.id())
                .query((row, n) -> new Decision(
                        row.getString("title"),
                        row.getString("reason"),
                        row.getObject("review_on", LocalDate.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
