package nl.routebord.criteria;

import java.time.Clock;
import java.util.UUID;
import nl.routebord.road.Road;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Receives;
import org.springframework.stereotype.Component;

/** What came out of another board can become a point: a shared principle, a card. A long name goes on as its sentence. */
@Component
class CriterionReceiver implements Receives {

    private final CriterionRows rows;
    private final Road road;
    private final Log log;
    private final Clock clock;

    CriterionReceiver(CriterionRows rows, Road road, Log log, Clock clock) {
        this.rows = rows;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public boolean takes(ActivityView target) {
        return target.kind().equals(CriteriaKind.NAME);
    }

    @Override
    public UUID receive(Scope scope, ActivityView target, String text) {
        var wording = Wording.taken(text);
        var fresh = rows.saveAndFlush(Criterion.proposed(target, scope, wording, clock.instant()));
        log.note(scope, target.id(), "criterion.proposed", fresh.ref(), null, wording.logged());
        road.announce(target.board());
        return fresh.ref().id();
    }
}
