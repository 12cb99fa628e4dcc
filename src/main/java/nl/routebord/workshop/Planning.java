package nl.routebord.workshop;

import nl.routebord.road.Road;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.shared.ActivityId;
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
    public static final int MOST = 30;

    private final Founding founding;
    private final Workshops workshops;
    private final Activities activities;
    private final Road road;
    private final Log log;

    Planning(Founding founding, Workshops workshops, Activities activities, Road road, Log log) {
        this.founding = founding;
        this.workshops = workshops;
        this.activities = activities;
        this.road = road;
        this.log = log;
    }

    /**
     * Adds an activity at the end of the run sheet of the facilitator's evening, prepared. Only for the facilitator; refuses
     * {@code workshop.refused.gone} outside an evening and {@code workshop.refused.sheet.full}.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ActivityId add(Scope scope, ActivityPreset preset) {
        scope.requireStaff();
        var workshop = workshops.byId(scope.evening()).orElseThrow(() -> Refusal.because("workshop.refused.gone"));
        if (activities.ofStep(workshop.traject(), workshop.step()).size() >= MOST) {
            throw Refusal.because("workshop.refused.sheet.full");
        }
        var id = founding.activity(workshop.traject(), workshop.id(), workshop.step(), preset);
        log.note(scope, id, "activity.added", new ItemRef("activity", id.value()), null, preset.question());
        road.announce(workshop.stageTopic());
        return id;
    }
}
