package nl.routebord.workshop;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the facilitator adds to the run sheet of an evening while it goes on. */
@Service
public class Planning {

    /** More than this no evening holds, and no run sheet shows. */
    public static final int MOST = 60;

    private final Founding founding;
    private final Workshops workshops;
    private final Road road;
    private final Log log;

    Planning(Founding founding, Workshops workshops, Road road, Log log) {
        this.founding = founding;
        this.workshops = workshops;
        this.road = road;
        this.log = log;
    }

    /**
     * Adds an activity at the end of the run sheet of the facilitator's evening, prepared. Only for the facilitator; refuses
     * {@code workshop.refused.gone} outside an evening and {@code workshop.refused.sheet.full}.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ActivityId add(Scope scope, ActivityPreset preset) {
        var workshop = workshop(scope);
        return add(scope, workshop, workshop.step(), preset);
    }

    /**
     * Adds a board of the route at the end of the run sheet: it belongs to its own step, whatever step the evening is about.
     * Only for the facilitator; refuses as {@link #add(Scope, ActivityPreset)}, and {@code workshop.refused.board} for a
     * number that no board has.
     */
    @Transactional
    public Answer board(Scope scope, CommandId command, String number) {
        scope.requireStaff();
        var preset = IntStream.rangeClosed(1, Route.STEPS)
                .mapToObj(step -> Stream.concat(RouteMap.boards(step).stream(), Stream.of(RouteMap.answer(step))))
                .flatMap(boards -> boards)
                .filter(board -> board.id().equals(number))
                .findFirst()
                .orElseThrow(() -> Refusal.because("workshop.refused.board"));
        return road.once(scope, command, () -> {
            add(scope, workshop(scope), Character.digit(number.charAt(1), 10), preset);
            return Answer.of("workshop.answer.board", Map.of("name", preset.name()));
        });
    }

    private WorkshopView workshop(Scope scope) {
        scope.requireStaff();
        return workshops.byId(scope.evening()).orElseThrow(() -> Refusal.because("workshop.refused.gone"));
    }

    private ActivityId add(Scope scope, WorkshopView workshop, int step, ActivityPreset preset) {
        if (workshops.planned(workshop.id()) >= MOST) {
            throw Refusal.because("workshop.refused.sheet.full");
        }
        var id = founding.activity(workshop.traject(), workshop.id(), step, preset);
        log.note(scope, id, "activity.added", new ItemRef("activity", id.value()), null, preset.question());
        road.announce(workshop.stageTopic());
        road.announce(Topic.of("route", workshop.traject()));
        return id;
    }
}
