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

/** What is added to the run sheet of an evening, before it and while it goes on. */
@Service
public class Planning {

    /** More than this no evening holds, and no run sheet shows. */
    public static final int MOST = 60;

    /** What a board that goes on is planned for, until somebody says otherwise. */
    private static final int MINUTES = 15;

    private final Founding founding;
    private final Workshops workshops;
    private final Road road;
    private final Log log;
    private final Activities activities;
    private final SheetRows sheet;

    Planning(Founding founding, Workshops workshops, Road road, Log log, Activities activities, SheetRows sheet) {
        this.activities = activities;
        this.sheet = sheet;
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

    /**
     * Puts a board that is there already on the run sheet, at its end: it goes on with what stands on it. One that was taken
     * off goes back where it stood. Only for who leads; refuses {@code workshop.refused.gone} for a board of another traject,
     * {@code workshop.refused.over} and {@code workshop.refused.sheet.full}.
     */
    @Transactional
    public Answer goOn(Scope scope, CommandId command, ActivityId activity) {
        scope.requireLead();
        return road.once(scope, command, () -> {
            var board = activities.find(scope, activity);
            var rows = sheet.hold(scope.evening());
            var workshop = workshop(scope);
            if (workshop.closed()) {
                throw Refusal.because("workshop.refused.over");
            }
            var there = rows.stream()
                    .filter(row -> row.activity().equals(activity))
                    .findFirst()
                    .orElse(null);
            if (there == null || there.off()) {
                if (workshops.planned(workshop.id()) >= MOST) {
                    throw Refusal.because("workshop.refused.sheet.full");
                }
                if (there == null) {
                    sheet.append(workshop.id(), activity, MINUTES);
                } else {
                    sheet.putBack(there);
                }
                log.note(scope, activity, "sheet.joined", board.ref(), null, null);
                road.announce(workshop.stageTopic());
                road.announce(Topic.of("route", workshop.traject()));
            }
            return Answer.of("workshop.answer.board", Map.of("name", board.name()));
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
