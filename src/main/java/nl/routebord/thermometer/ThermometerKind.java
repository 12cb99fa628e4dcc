package nl.routebord.thermometer;

import java.util.List;
import java.util.Map;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Text;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Recorded;
import org.springframework.stereotype.Component;

/** The thermometer as a kind of activity: each opening after a close is the next measurement. */
@Component
class ThermometerKind implements Kind {

    private final Thermometers thermometers;
    private final Measurements measurements;
    private final ThermometerSource source;
    private final Activities activities;
    private final ThermometerRecord record;

    ThermometerKind(
            Thermometers thermometers,
            Measurements measurements,
            ThermometerSource source,
            Activities activities,
            ThermometerRecord record) {
        this.record = record;
        this.thermometers = thermometers;
        this.measurements = measurements;
        this.source = source;
        this.activities = activities;
    }

    @Override
    public String name() {
        return Thermometers.KIND;
    }

    @Override
    public void prepare(ActivityView activity, ActivityPreset preset) {
        thermometers.make(activity, preset);
    }

    /** A closing that is taken back goes on with the same measurement; a close counts and deletes. */
    @Override
    public void onPhase(ActivityView activity, Phase from, Phase to) {
        switch (to) {
            case OPEN -> measurements.open(activity.id());
            case CLOSED, REVEALED ->
                measurements.close(
                        activity.id(),
                        thermometers.setting(activity.id()).scale().size());
            case PREPARED, CLOSING -> {
                // nothing is measured yet, or answers still come in
            }
        }
    }

    /** What comes too late is lost: the answers are deleted at the close. */
    @Override
    public boolean closesSlowly() {
        return true;
    }

    /** What was measured is hidden by its round. */
    @Override
    public boolean hidesWhole() {
        return false;
    }

    @Override
    public boolean asksAgain() {
        return true;
    }

    /** Not applicable: after the close nobody knows what somebody answered, and before it the activity itself shows it. */
    @Override
    public List<Mine> mine(TrajectId traject, ParticipantId who) {
        return List.of();
    }

    /** The statements with their mean in the latest measurement that may be seen. */
    @Override
    public List<Outcome> outcome(ActivityId id) {
        return activities.read(id).map(source::read).stream()
                .flatMap(board -> board.latest().stream()
                        .flatMap(latest -> board.statements().stream()
                                .flatMap(statement -> latest
                                        .of(statement.id())
                                        .filter(ThermometerBoard.Result::isShown)
                                        .map(result -> new Outcome(
                                                statement.id().value(),
                                                statement.text(),
                                                Text.of("thermometer.outcome", Map.of("mean", result.mean()))))
                                        .stream())))
                .toList();
    }

    @Override
    public Recorded recorded(ActivityView activity) {
        return record.of(activity);
    }
}
