package nl.routebord.signals;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shared.WorkshopId;
import nl.routebord.workshop.Activities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what phones let the facilitator know. It works in every phase and while all stands still: that is when it is needed. */
@Service
public class Signals {

    static final String KIND = "signals";
    static final String MINE = "signals-mine";

    private final JdbcClient jdbc;
    private final Road road;
    private final Activities activities;
    private final Attending attending;
    private final Clock clock;

    Signals(JdbcClient jdbc, Road road, Activities activities, Attending attending, Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.activities = activities;
        this.attending = attending;
        this.clock = clock;
    }

    /** The board of an evening, for the desk. */
    public static Topic board(WorkshopId evening) {
        return Topic.of(KIND, evening);
    }

    /** What one person gave about one activity. */
    public static Topic mine(WorkshopId evening, ActivityId activity, ParticipantId who) {
        return new Topic(MINE, evening + "/" + activity + "/" + who);
    }

    /**
     * Gives a signal or takes it back; a double tap changes nothing more. Who is ready needs no more time, and the other way
     * round. For guests of an evening that goes on ({@code workshop.refused.ended}, {@code .gone} to all others).
     */
    @Transactional
    public Answer give(Scope scope, CommandId command, ActivityId id, Signal signal, boolean on) {
        return road.once(scope, command, () -> {
            var evening = attending.evening(scope);
            var activity = activities.find(scope, id).id();
            var who = scope.speaker();
            if (on) {
                if (signal != Signal.PUZZLED) {
                    take(evening, activity, who, signal == Signal.READY ? Signal.TIME : Signal.READY);
                }
                jdbc.sql("insert into room_signal (workshop_id, activity_id, participant_id, sort, at)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing")
                        .params(
                                evening.value(),
                                activity.value(),
                                who.value(),
                                signal.name(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
            } else {
                take(evening, activity, who, signal);
            }
            road.announce(board(evening));
            road.announce(mine(evening, activity, who));
            return Answer.of(on ? "signals.answer.given" : "signals.answer.taken");
        });
    }

    private void take(WorkshopId evening, ActivityId activity, ParticipantId who, Signal signal) {
        jdbc.sql(
                        "delete from room_signal where workshop_id = ? and activity_id = ? and participant_id = ? and sort = ?")
                .params(evening.value(), activity.value(), who.value(), signal.name())
                .update();
    }

    static UUID id(String part) {
        return UUID.fromString(part);
    }
}
