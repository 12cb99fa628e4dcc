package nl.routebord.ballot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What is being practised at this moment, in the memory of this process and nowhere else: a power cut simply ends it, and no
 * table, log or backup ever knows of it.
 */
@Component
class PracticeRoom {

    static final String KIND = "ballot-practice";

    /** Thirty seconds, everywhere; the property is there only so that tests may shorten or stretch it. */
    private static final String LASTS = "${routebord.practice:30s}";

    private final Map<ActivityId, Practice> practices = new ConcurrentHashMap<>();

    /** What started the last practice of an activity: the same press sent again does not begin another. */
    private final Map<ActivityId, CommandId> started = new ConcurrentHashMap<>();

    private final Road road;
    private final Clock clock;
    private final Duration lasts;

    PracticeRoom(Road road, Clock clock, @Value(LASTS) Duration lasts) {
        this.road = road;
        this.clock = clock;
        this.lasts = lasts;
    }

    static Topic board(ActivityId activity) {
        return Topic.of(KIND, activity);
    }

    static Topic mine(ActivityId activity, ParticipantId who) {
        return new Topic(KIND + "-mine", activity + "/" + who);
    }

    /** Begins, unless one goes on already. */
    void begin(ActivityId activity, CommandId command, Asking real) {
        if (!command.equals(started.put(activity, command))) {
            practices.computeIfAbsent(activity, fresh -> Practice.like(real, clock.instant(), lasts));
            road.announce(board(activity));
        }
    }

    /** Ends it at once, if there is one. */
    void end(ActivityId activity) {
        if (practices.remove(activity) != null) {
            road.announce(board(activity));
        }
    }

    /** Refuses {@code ballot.refused.practice.over} where this practice is not there any more. */
    void change(RoundId round, ParticipantId who, Function<Practice, Practice> change) {
        var activity = activity(round);
        var changed = practices.computeIfPresent(activity, (id, practice) -> change.apply(practice));
        if (changed == null) {
            throw over();
        }
        road.announce(board(activity));
        road.announce(mine(activity, who));
    }

    /** Where it is tried. Refuses {@code ballot.refused.practice.over} where this practice is not there any more. */
    ActivityId activity(RoundId round) {
        return practices.entrySet().stream()
                .filter(one -> one.getValue().round().equals(round))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(PracticeRoom::over);
    }

    Optional<Practice> of(ActivityId activity) {
        return Optional.ofNullable(practices.get(activity));
    }

    Instant now() {
        return clock.instant();
    }

    /** Closes what is due at this moment, and takes away what was looked at for long enough. */
    void look(Instant now) {
        practices.forEach((activity, practice) -> {
            if (practice.isGone(now)) {
                end(activity);
            } else if (practice.isDue(now)) {
                practices.computeIfPresent(activity, (id, last) -> last.ended());
                road.announce(board(activity));
            }
        });
    }

    private static Refusal over() {
        return Refusal.because("ballot.refused.practice.over");
    }
}
