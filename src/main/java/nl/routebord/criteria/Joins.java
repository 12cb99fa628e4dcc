package nl.routebord.criteria;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Links;
import nl.routebord.trail.Log;
import nl.routebord.workshop.ActivityView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The facilitator joins two points into a new one, and takes that apart again. The new point inherits no support: who supported
 * one of the two is asked. Concerns are heard at the new point from then on. Nothing of the two is changed, so that taking apart
 * brings them back as they were.
 */
@Service
public class Joins {

    private final JdbcClient jdbc;
    private final Reach reach;
    private final CriterionRows rows;
    private final LineageRows lineages;
    private final Links links;
    private final Road road;
    private final Log log;
    private final Clock clock;

    Joins(
            JdbcClient jdbc,
            Reach reach,
            CriterionRows rows,
            LineageRows lineages,
            Links links,
            Road road,
            Log log,
            Clock clock) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.rows = rows;
        this.lineages = lineages;
        this.links = links;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Makes one new point of two on the same board, until it closes. Facilitator only. Refuses {@code criteria.refused.joined}
     * where one of them was joined already, {@code .gone} where it is not on the board.
     */
    @Transactional
    public Answer join(Scope scope, CommandId command, UUID one, UUID other, Wording text) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var activity = reach.holdOpen(scope, one);
            if (one.equals(other) || !reach.holdOpen(scope, other).equals(activity)) {
                throw Refusal.because("road.refused.broken");
            }
            // Both are held, always in the same order: of two joins at once the second sees the first.
            var parts = Stream.of(one, other)
                    .sorted()
                    .map(id -> rows.findToRewrite(id).orElseThrow(Reach::gone))
                    .toList();
            parts.forEach(part -> reach.requireStanding(scope, part.id()));
            var joined = rows.saveAndFlush(Criterion.proposed(activity, scope, text, clock.instant()));
            parts.forEach(part -> jdbc.sql("insert into criterion_join (criterion_id, part_id) values (?, ?)")
                    .params(joined.id(), part.id())
                    .update());
            log.note(
                    scope,
                    activity.id(),
                    "criterion.joined",
                    joined.ref(),
                    parts.getFirst().text().logged() + "\n"
                            + parts.getLast().text().logged(),
                    text.logged(),
                    CriterionUndo.joined(joined, parts));
            tell(activity, joined.id());
            return Answer.of("criteria.answer.joined");
        });
    }

    /**
     * Takes a joined point off and puts its parts back, with the support they had. Concerns about the joined point are
     * heard at both from then on. Of one that came from a split all siblings go, and what was split comes back. Facilitator
     * only, until it closes.
     */
    @Transactional
    public Answer takeApart(Scope scope, CommandId command, UUID joined) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var activity = reach.holdOpen(scope, joined);
            var siblings = lineages.of(activity.id()).siblings(joined);
            if (siblings.size() > 1) {
                return putTogether(scope, activity, siblings);
            }
            // Of two who take it apart at once the second finds it gone.
            var held = rows.findToRewrite(joined).orElseThrow(Reach::gone);
            var parts = lineages.of(activity.id()).parts().getOrDefault(joined, List.of()).stream()
                    .sorted()
                    .map(part -> rows.findToRewrite(part).orElseThrow(Reach::gone))
                    .toList();
            reach.requireStanding(scope, held.id());
            if (lineages.of(activity.id()).origins(joined).isEmpty()) {
                throw Refusal.because("road.refused.broken");
            }
            part(scope, activity, joined);
            log.note(scope, activity.id(), "criterion.apart", held.ref(), null, null, CriterionUndo.apart(held, parts));
            tell(activity, joined);
            return Answer.of("criteria.answer.apart");
        });
    }

    /** Puts back what was split: all that was made of it goes, or nothing. Refuses where one of them is no longer by itself. */
    private Answer putTogether(Scope scope, ActivityView activity, List<UUID> siblings) {
        var held = siblings.stream()
                .map(one -> rows.findToRewrite(one).orElseThrow(Reach::gone))
                .toList();
        held.forEach(one -> reach.requireStanding(scope, one.id()));
        var of = lineages.of(activity.id()).origins(siblings.getFirst()).getFirst();
        var whole = rows.findToRewrite(of).orElseThrow(Reach::gone);
        siblings.forEach(one -> part(scope, activity, one));
        log.note(scope, activity.id(), "criterion.whole", whole.ref(), null, null, CriterionUndo.whole(whole, held));
        siblings.forEach(one -> tell(activity, one));
        return Answer.of("criteria.answer.whole");
    }

    /** In the present transaction. It stands no more, so no way names it. */
    void part(Scope scope, ActivityView activity, UUID joined) {
        jdbc.sql("insert into criterion_apart (criterion_id, who, at) values (?, ?, ?)")
                .params(joined, scope.speaker().value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        links.veil(scope, joined, activity.id(), true);
    }

    /** Makes one of the parts again, in the present transaction. */
    void unite(Scope scope, ActivityView activity, UUID joined) {
        jdbc.sql("delete from criterion_apart where criterion_id = ?")
                .param(joined)
                .update();
        links.veil(scope, joined, activity.id(), false);
    }

    /** All who wrote or supported the point, or one it came from: their own records change. */
    void tell(ActivityView activity, UUID joined) {
        road.announce(activity.board());
        Stream.concat(Stream.of(joined), lineages.of(activity.id()).origins(joined).stream())
                .flatMap(item -> concerned(item).stream())
                .distinct()
                .forEach(who -> road.announce(activity.mine(who)));
    }

    private List<ParticipantId> concerned(UUID item) {
        return jdbc.sql("""
                select author as who from criterion where id = ?
                union select participant_id from criterion_support where criterion_id = ?""").params(item, item).query(UUID.class).list().stream()
                .filter(Objects::nonNull)
                .map(ParticipantId::new)
                .toList();
    }
}
