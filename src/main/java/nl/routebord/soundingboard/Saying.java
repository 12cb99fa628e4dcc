package nl.routebord.soundingboard;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Decisions;
import nl.routebord.trail.FollowUps;
import nl.routebord.trail.Log;
import nl.routebord.trail.Unfollowed;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Route;
import nl.routebord.workshop.StepMark;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what members say. Each may change it or take it back until the municipality answered: an answer stands beside its words. */
@Service
@Transactional
public class Saying {

    private final JdbcClient jdbc;
    private final Activities activities;
    private final Route route;
    private final FollowUps followUps;
    private final Road road;
    private final Log log;
    private final Subjects.Boards boards;
    private final Decisions decisions;
    private final Clock clock;

    Saying(
            JdbcClient jdbc,
            Activities activities,
            Route route,
            FollowUps followUps,
            Road road,
            Log log,
            Subjects.Boards boards,
            Decisions decisions,
            Clock clock) {
        this.boards = boards;
        this.decisions = decisions;
        this.jdbc = jdbc;
        this.activities = activities;
        this.route = route;
        this.followUps = followUps;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Where something is said.
     *
     * @param activity null for none
     * @param about one thing on that activity, or a decision where there is no activity; null for none
     */
    record Place(@Nullable ActivityId activity, @Nullable UUID about) {}

    /**
     * Says something, at an activity or at nothing in particular, perhaps about one thing. Members only; refuses
     * {@code soundingboard.refused.place} for an activity of another traject and {@code soundingboard.refused.about} for what
     * does not stand there, or was decided nowhere.
     */
    Answer say(Scope member, CommandId command, Sort sort, String text, Place where) {
        requireMember(member);
        return road.once(member, command, () -> {
            var at = where.activity;
            var place = at == null ? null : place(member, at);
            requireThere(member, where);
            var id = UUID.randomUUID();
            jdbc.sql("""
                    insert into hobbel (id, traject_id, activity_id, item_id, decision_id, step, author, sort, text, at)
                    values (?, ?, ?, cast(? as uuid), cast(? as uuid), ?, ?, ?, ?, ?)""")
                    .params(Arrays.asList(
                            id,
                            member.traject().value(),
                            at == null ? null : at.value(),
                            at == null ? null : where.about,
                            at == null ? where.about : null,
                            place == null ? now(member) : place.step(),
                            member.speaker().value(),
                            sort.name(),
                            text,
                            now()))
                    .update();
            tell(member, at, "hobbel.written", id, null, text);
            return Answer.of("soundingboard.answer.said");
        });
    }

    /** Writes it anew. Refuses {@code soundingboard.refused.hobbel} for another's, {@code soundingboard.refused.answered}. */
    Answer change(Scope member, CommandId command, UUID id, Sort sort, String text) {
        requireMember(member);
        return road.once(member, command, () -> {
            var before = own(member, id);
            jdbc.sql("update hobbel set sort = ?, text = ?, changed_at = ? where id = ?")
                    .params(sort.name(), text, now(), id)
                    .update();
            tell(member, before.activity(), "hobbel.changed", id, before.text(), text);
            return Answer.of("soundingboard.answer.said.again");
        });
    }

    /** Takes it back, with the same refusals as {@link #change}. */
    Answer withdraw(Scope member, CommandId command, UUID id) {
        requireMember(member);
        return road.once(member, command, () -> {
            var before = own(member, id);
            jdbc.sql("update hobbel set withdrawn_at = ? where id = ?")
                    .params(now(), id)
                    .update();
            tell(member, before.activity(), "hobbel.withdrawn", id, before.text(), null);
            return Answer.of("soundingboard.answer.unsaid");
        });
    }

    private record Written(@Nullable ActivityId activity, String text) {}

    private Written own(Scope member, UUID id) {
        var written = jdbc.sql("""
                select activity_id, text from hobbel where id = ? and author = ? and withdrawn_at is null for update""")
                .params(id, member.speaker().value())
                .query((row, n) -> {
                    var at = row.getObject("activity_id", UUID.class);
                    return new Written(at == null ? null : new ActivityId(at), row.getString("text"));
                })
                .optional()
                .orElseThrow(() -> Refusal.because("soundingboard.refused.hobbel"));
        if (!Hobbel.waits(followUps.published(member.traject()).get(HobbelRows.item(id)))) {
            throw Refusal.because("soundingboard.refused.answered");
        }
        return written;
    }

    private ActivityView place(Scope member, ActivityId at) {
        return activities
                .read(at)
                .filter(activity -> activity.traject().equals(member.traject()))
                .orElseThrow(() -> Refusal.because("soundingboard.refused.place"));
    }

    private void requireThere(Scope member, Place where) {
        var about = where.about;
        var at = where.activity;
        if (about == null) {
            return;
        }
        var there = at == null
                ? decisions.find(member.traject(), about).isPresent()
                : boards.look().name(at, about).isPresent();
        if (!there) {
            throw Refusal.because("soundingboard.refused.about");
        }
    }

    private int now(Scope member) {
        return route.marks(member.traject()).stream()
                .filter(mark -> mark.status() == StepMark.Status.NOW)
                .mapToInt(StepMark::number)
                .findFirst()
                .orElse(1);
    }

    private void tell(
            Scope member,
            @Nullable ActivityId at,
            String what,
            UUID id,
            @Nullable String before,
            @Nullable String after) {
        if (at == null) {
            log.noteTraject(member, what, HobbelRows.item(id), before, after);
        } else {
            log.note(member, at, what, HobbelRows.item(id), before, after);
        }
        road.announce(Hobbels.own(member.speaker()));
        road.announce(Unfollowed.topic(member.traject()));
    }

    private static void requireMember(Scope scope) {
        if (scope.role() != Role.MEMBER) {
            throw Refusal.because("shared.refused.readonly");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
