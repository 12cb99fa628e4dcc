package nl.routebord.entries;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Recorded;

/**
 * A kind of activity whose board consists of entries. It says which shape a board gets from its preset; the rest is the same
 * for all of them. A kind has no rounds and closes at once: what comes too late can be put down when it opens again.
 */
public abstract class EntryKind implements Kind {

    /** The key of the field an item of a preset is named in, where a kind has no better one. */
    public static final String NAME = "naam";

    /** The key of the field that explains it, where there is one. */
    public static final String SENTENCE = "zin";

    private final EntryRoom room;

    protected EntryKind(EntryRoom room) {
        this.room = room;
    }

    protected final EntryRoom room() {
        return room;
    }

    /**
     * True where people can work on a board of this kind at tables, each with cards of its own. A kind that people do not
     * fill with cards, or whose phone is drawn in another way, says no.
     */
    protected boolean worksAtTables() {
        return true;
    }

    /** The fields, traits and settings of a board made from this preset. */
    protected abstract Shape shape(ActivityPreset preset);

    /** The same, for a kind whose shape depends on what the traject has already. */
    protected Shape shape(ActivityView activity, ActivityPreset preset) {
        return shape(preset);
    }

    /** What stands on the board from the start, for a kind that takes it from other boards of the traject. */
    protected List<Map<String, String>> start(ActivityView activity, ActivityPreset preset, Shape shape) {
        return start(preset, shape);
    }

    /** What was put down from the start, in the order of {@link #start}; in the transaction that makes the board. */
    protected void started(ActivityView activity, Shape shape, List<EntryId> entries) {}

    /** What stands on the board from the start, one map of values by field for each entry; the items of the preset. */
    protected List<Map<String, String>> start(ActivityPreset preset, Shape shape) {
        return preset.items().stream().map(item -> values(item, shape)).toList();
    }

    @Override
    public final void prepare(ActivityView activity, ActivityPreset preset) {
        var shape = shape(activity, preset);
        started(activity, shape, room.prepare(activity, shape, start(activity, preset, shape)));
    }

    /** Nothing to do: a phase changes no entry, and steering tells the screens itself. */
    @Override
    public void onPhase(ActivityView activity, Phase from, Phase to) {}

    @Override
    public boolean closesSlowly() {
        return false;
    }

    /** People write without reading each other, and see it all at once. */
    @Override
    public boolean hidesWhole() {
        return true;
    }

    @Override
    public boolean asksAgain() {
        return false;
    }

    @Override
    public final List<Mine> mine(TrajectId traject, ParticipantId who) {
        return room.mine(name(), traject, who);
    }

    @Override
    public List<Outcome> outcome(ActivityId activity) {
        return room.outcome(activity);
    }

    /** Every standing entry with its fields, its support and its concerns. */
    @Override
    public Recorded recorded(ActivityView activity) {
        return room.recorded(activity);
    }

    private static Map<String, String> values(ActivityPreset.Item item, Shape shape) {
        var values = new HashMap<String, String>();
        values.put(shape.naming().key(), item.name());
        if (!item.sentence().isEmpty() && shape.field(SENTENCE).isPresent()) {
            values.put(SENTENCE, item.sentence());
        }
        return values;
    }
}
