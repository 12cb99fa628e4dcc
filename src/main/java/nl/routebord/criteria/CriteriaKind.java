package nl.routebord.criteria;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Audience;
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

/** The kind {@code criteria}: starter points without an author, and what came out with its support. */
@Component
class CriteriaKind implements Kind {

    static final String NAME = "criteria";

    private final CriterionRows rows;
    private final MineLines lines;
    private final BoardSource boards;
    private final Activities activities;
    private final Clock clock;
    private final CriteriaRecord record;

    CriteriaKind(
            CriterionRows rows,
            MineLines lines,
            BoardSource boards,
            Activities activities,
            Clock clock,
            CriteriaRecord record) {
        this.record = record;
        this.rows = rows;
        this.lines = lines;
        this.boards = boards;
        this.activities = activities;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void prepare(ActivityView activity, ActivityPreset preset) {
        var now = clock.instant();
        var position = 1;
        for (var item : preset.items()) {
            rows.saveAndFlush(Criterion.preset(activity, position++, new Wording(item.name(), item.sentence()), now));
        }
    }

    /** Nothing to do: texts, support and concerns stay as they are in every phase. */
    @Override
    public void onPhase(ActivityView activity, Phase from, Phase to) {}

    /** What comes too late keeps its text on the phone, and it can open again as it was. */
    @Override
    public boolean closesSlowly() {
        return false;
    }

    /** Not applicable: criteria have no rounds. */
    /** Only the support would be hidden: the points are made together. */
    @Override
    public boolean hidesWhole() {
        return false;
    }

    @Override
    public boolean asksAgain() {
        return false;
    }

    @Override
    public List<Mine> mine(TrajectId traject, ParticipantId who) {
        return lines.of(traject, who);
    }

    @Override
    public List<Outcome> outcome(ActivityId id) {
        var board = activities
                .read(id)
                .map(activity -> boards.read(activity, Audience.HALL).withoutWaiting());
        return board.filter(CriteriaBoard::counted).stream()
                .flatMap(counted -> counted.bySupport().stream())
                .map(item -> new Outcome(
                        item.id(),
                        item.text().name(),
                        Text.of("criteria.outcome.standing", Map.of("n", item.support()))))
                .toList();
    }

    @Override
    public Recorded recorded(ActivityView activity) {
        return record.of(activity);
    }
}
