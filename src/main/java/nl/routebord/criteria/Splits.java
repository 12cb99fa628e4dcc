package nl.routebord.criteria;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The facilitator makes several points of one. None of them inherits support: who supported the one is asked about each. Its
 * concerns are heard at all of them. Nothing of it is changed: {@link Joins#takeApart} of any of them brings it back as it was.
 */
@Service
public class Splits {

    /** A point that holds more than this is a board of its own. */
    static final int MOST = 8;

    private final JdbcClient jdbc;
    private final Reach reach;
    private final CriterionRows rows;
    private final Joins joins;
    private final Road road;
    private final Log log;
    private final Clock clock;

    Splits(JdbcClient jdbc, Reach reach, CriterionRows rows, Joins joins, Road road, Log log, Clock clock) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.rows = rows;
        this.joins = joins;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Makes a point of each text, until the board closes. Facilitator only. Refuses {@code criteria.refused.split} for fewer
     * than two texts or more than {@value #MOST}, {@code criteria.refused.joined} where it is read under another point now.
     */
    @Transactional
    public Answer split(Scope scope, CommandId command, UUID item, List<Wording> texts) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            if (texts.size() < 2 || texts.size() > MOST) {
                throw Refusal.because("criteria.refused.split");
            }
            var activity = reach.holdOpen(scope, item);
            var held = rows.findToRewrite(item).orElseThrow(Reach::gone);
            reach.requireStanding(scope, item);
            var parts = texts.stream()
                    .map(text -> rows.saveAndFlush(Criterion.proposed(activity, scope, text, clock.instant())))
                    .toList();
            parts.forEach(part -> jdbc.sql("insert into criterion_join (criterion_id, part_id) values (?, ?)")
                    .params(part.id(), item)
                    .update());
            log.note(
                    scope,
                    activity.id(),
                    "criterion.split",
                    held.ref(),
                    held.text().logged(),
                    texts.stream().map(Wording::logged).collect(Collectors.joining("\n")),
                    CriterionUndo.split(held, parts));
            parts.forEach(part -> joins.tell(activity, part.id()));
            return Answer.of("criteria.answer.split");
        });
    }
}
