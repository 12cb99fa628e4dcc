package nl.routebord.workshop;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One board that stays open and seen while nobody but the guides puts anything in: {@link Activities#holdOpen} refuses the
 * others by name. It ends with every change of phase and with the evening. So no countdown ever runs before people who cannot
 * vote, and nothing opens again locked.
 */
@Service
class BoardLock implements BoardSwitch {

    private final JdbcClient jdbc;
    private final PhaseLock lock;
    private final Workshops workshops;
    private final Road road;
    private final Log log;
    private final Clock clock;

    BoardLock(JdbcClient jdbc, PhaseLock lock, Workshops workshops, Road road, Log log, Clock clock) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.workshops = workshops;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Locks the board or lets it go; twice changes nothing more. Waits for what is under way, so that all of it is in. Only
     * who leads, for what is on the run sheet. Refuses {@code workshop.refused.gone}, and {@code workshop.refused.lock} to
     * lock what is not open: what closes in a few seconds lets everybody finish.
     */
    @Transactional
    Answer turn(Scope scope, CommandId command, ActivityId id, boolean on) {
        scope.requireLead();
        return road.once(scope, command, () -> {
            var board = lock.forSteering(id)
                    .filter(found -> workshops.with(id).stream()
                            .anyMatch(evening -> evening.id().equals(scope.evening())))
                    .orElseThrow(() -> Refusal.because("workshop.refused.gone"));
            if (on && board.phase() != Phase.OPEN) {
                throw Refusal.because("workshop.refused.lock");
            }
            if (put(scope, board, on)) {
                log.note(scope, id, on ? "board.locked" : "board.unlocked", board.ref(), null, null, memo(on));
                told(board).forEach(road::announce);
            }
            return Answer.of(on ? "workshop.answer.locked" : "workshop.answer.unlocked");
        });
    }

    /** Lets go of all that is locked on the run sheet of this evening, in the present transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Scope scope) {
        jdbc.sql("""
                select a.id from activity a join run_sheet_item r on r.activity_id = a.id
                where r.workshop_id = ? and a.locked_at is not null order by a.id""")
                .param(scope.evening().value())
                .query(UUID.class)
                .list()
                .forEach(id -> lock.forSteering(new ActivityId(id))
                        .filter(board -> put(scope, board, false))
                        .ifPresent(board -> told(board).forEach(road::announce)));
    }

    @Override
    public String name() {
        return "lock";
    }

    @Override
    public boolean isOn(ActivityId board) {
        return jdbc.sql("select count(*) from activity where id = ? and locked_at is not null")
                        .param(board.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Override
    public boolean canTurn(ActivityId board, boolean on) {
        return !on
                || jdbc.sql("select count(*) from activity where id = ? and phase = 'OPEN'")
                                .param(board.value())
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    /** Waits for what is under way. False too where the board is not open, for then there is nothing to lock. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(Scope lead, ActivityView board, boolean on) {
        var held = lock.forSteering(board.id()).orElse(board);
        if (held.locked() == on || (on && held.phase() != Phase.OPEN)) {
            return false;
        }
        var turned = on
                ? jdbc.sql("update activity set locked_at = ?, locked_by = ? where id = ?")
                        .params(
                                clock.instant().atOffset(ZoneOffset.UTC),
                                lead.speaker().value(),
                                board.id().value())
                : jdbc.sql("update activity set locked_at = null, locked_by = null where id = ?")
                        .param(board.id().value());
        return turned.update() == 1;
    }

    /** Everybody who sees the board, or the place of it, or may change something of their own there. */
    @Override
    public List<Topic> told(ActivityView board) {
        var topics = new ArrayList<>(
                List.of(board.board(), Phases.topic(board.traject()), Topic.of("route", board.traject())));
        workshops.with(board.id()).forEach(evening -> topics.add(evening.stageTopic()));
        return topics;
    }
}
