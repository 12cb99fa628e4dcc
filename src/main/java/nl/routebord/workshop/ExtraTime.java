package nl.routebord.workshop;

import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.shared.WorkshopId;
import nl.routebord.trail.Log;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Extra time for whom reading or typing is slow: on that person's own phones the clock of the room runs half as long again, see
 * {@link Course#timerEndsWithExtra}. A timer closes nothing in this product, so there is no other limit to move: the phone just
 * does not say that the time is over before that person's own time is. What does close is the facilitator's act, with its ten
 * seconds for everybody; that ends extra time too, so nobody holds up a vote and nothing about it is kept with one.
 *
 * <p>Kept with the person until the evening ends, and private: only the own phones show it, the desk gets a number and the log a
 * line without a name.
 */
@Service
public class ExtraTime {

    static final String KIND = "extra-time";

    private final JdbcClient jdbc;
    private final Road road;
    private final Workshops workshops;
    private final Log log;

    ExtraTime(JdbcClient jdbc, Road road, Workshops workshops, Log log) {
        this.jdbc = jdbc;
        this.road = road;
        this.workshops = workshops;
        this.log = log;
    }

    /** How many have extra time this evening; every audience but the desk gets nought. */
    public static Topic board(WorkshopId evening) {
        return Topic.of(KIND, evening);
    }

    /**
     * A guest takes extra time, or no longer; twice the same changes nothing more. Refuses all others with
     * {@code workshop.refused.gone}, and everybody once the evening is over with {@code workshop.refused.ended}.
     */
    @Transactional
    public Answer choose(Scope scope, CommandId command, boolean on) {
        return road.once(scope, command, () -> {
            if (scope.role() != Role.GUEST) {
                throw Refusal.because("workshop.refused.gone");
            }
            // The end of the evening waits for this, or this sees it: no row is left behind.
            jdbc.sql("select id from workshop where id = ? for update")
                    .param(scope.evening().value())
                    .query(row -> {});
            var evening = workshops
                    .byId(scope.evening())
                    .filter(open -> !open.closed())
                    .orElseThrow(() -> Refusal.because("workshop.refused.ended"));
            if (change(scope.speaker().value(), evening.id(), on)) {
                note(scope, evening, on);
                road.announce(Person.topic(scope.speaker()));
                road.announce(board(evening.id()));
            }
            // The answer is kept with the command, and a command with who sent it and when: it must not tell which.
            return Answer.of("workshop.answer.extra");
        });
    }

    /** The evening is over: nothing of it is kept. In the transaction that ends it, after the workshop's own row. */
    void forget(WorkshopId evening) {
        jdbc.sql("select participant_id from person_extra_time where workshop_id = ?")
                .param(evening.value())
                .query(UUID.class)
                .list()
                .forEach(who -> road.announce(Person.topic(new ParticipantId(who))));
        jdbc.sql("delete from person_extra_time where workshop_id = ?")
                .param(evening.value())
                .update();
        road.announce(board(evening));
    }

    private boolean change(UUID who, WorkshopId evening, boolean on) {
        var sql = on
                ? "insert into person_extra_time (participant_id, workshop_id) values (?, ?) on conflict do nothing"
                : "delete from person_extra_time where participant_id = ? and workshop_id = ?";
        return jdbc.sql(sql).params(who, evening.value()).update() > 0;
    }

    /** The log belongs to an activity: with nothing on stage there is no line. It does not say who. */
    private void note(Scope scope, WorkshopView evening, boolean on) {
        var stage = evening.stage();
        if (stage != null) {
            var nobody = Scope.system(scope.traject(), "whoever takes extra time stays unnamed");
            log.note(
                    nobody,
                    stage,
                    on ? "time.extra" : "time.usual",
                    new ItemRef("activity", stage.value()),
                    null,
                    null);
        }
    }

    /**
     * How many people have extra time.
     *
     * @param people 0 for everybody but the desk
     */
    public record Count(int people) {}
}
