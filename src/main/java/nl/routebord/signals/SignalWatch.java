package nl.routebord.signals;

import java.util.UUID;
import nl.routebord.live.Changed;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.WorkshopId;
import nl.routebord.workshop.Attendees;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.PhaseChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the signals true: what opens is asked anew, and who was put out is not counted any more. */
@Component
class SignalWatch {

    private final JdbcClient jdbc;
    private final Road road;

    SignalWatch(JdbcClient jdbc, Road road) {
        this.jdbc = jdbc;
        this.road = road;
    }

    /** In the steering transaction. A closing that is taken back is no new question: what was said stays. */
    @EventListener
    void on(PhaseChanged changed) {
        if (changed.activity().phase() == Phase.OPEN && changed.from() != Phase.CLOSING) {
            clear(changed.activity().id());
        }
    }

    @EventListener
    void on(Changed changed) {
        if (changed.topic().kind().equals(Attendees.KIND)) {
            road.announce(
                    Signals.board(new WorkshopId(Signals.id(changed.topic().id()))));
        }
    }

    private void clear(ActivityId activity) {
        var given = jdbc.sql("select distinct workshop_id, participant_id from room_signal where activity_id = ?")
                .param(activity.value())
                .query((row, n) -> new Given(
                        new WorkshopId(row.getObject("workshop_id", UUID.class)),
                        new ParticipantId(row.getObject("participant_id", UUID.class))))
                .list();
        jdbc.sql("delete from room_signal where activity_id = ?")
                .param(activity.value())
                .update();
        given.forEach(one -> road.announce(Signals.mine(one.evening(), activity, one.who())));
        given.stream().map(Given::evening).distinct().forEach(evening -> road.announce(Signals.board(evening)));
    }

    private record Given(WorkshopId evening, ParticipantId who) {}
}
