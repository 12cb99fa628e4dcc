package nl.routebord.matrix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routebord.ballot.Method;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.EntryKind;
import nl.routebord.entries.EntryRoom;
import nl.routebord.entries.FieldType;
import nl.routebord.entries.Shape;
import nl.routebord.entries.Trait;
import nl.routebord.live.Source;
import nl.routebord.road.Intake;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.shared.ActivityId;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ActivityView;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** A matrix. It keeps where its rows and columns came from, so that a cell can be followed to both. */
@Component
public class MatrixKind extends EntryKind {

    public static final String KIND = "matrix";

    private final MatrixSources sources;

    MatrixKind(EntryRoom room, MatrixSources sources) {
        super(room);
        this.sources = sources;
    }

    @Override
    public String name() {
        return KIND;
    }

    /** Its rows and columns come from other boards: there is one table for all. */
    @Override
    protected boolean worksAtTables() {
        return false;
    }

    /** Only used for presets without a traject; see {@link #shape(ActivityView, ActivityPreset)}. */
    @Override
    protected Shape shape(ActivityPreset preset) {
        throw new IllegalStateException("a matrix takes its columns from the traject");
    }

    /**
     * Columns are those of the preset, or the things that came out of another board (setting {@code columnsFrom}, the number of
     * an artefact). With a {@code method} each person has a voice in every cell; without one a cell is filled in together.
     */
    @Override
    protected Shape shape(ActivityView activity, ActivityPreset preset) {
        var settings = preset.settings();
        var scale = settings.getOrDefault("scale", "").lines().toList();
        var scored = Method.SCORE3.name().equals(settings.get("method"));
        var columns = sources.columns(activity, preset);
        var fields = new ArrayList<EntryField>();
        fields.add(EntryField.of(NAME, dutch("matrix.row"), FieldType.TEXT, true));
        for (int at = 0; at < columns.size(); at++) {
            var key = MatrixSources.column(at);
            var label = columns.get(at).name();
            fields.add(scored ? EntryField.voice(key, label, scale) : EntryField.choice(key, label, scale));
        }
        var traits = scored ? EnumSet.of(Trait.STAFF_WRITES) : EnumSet.of(Trait.TOGETHER);
        return new Shape(fields, traits, settings);
    }

    @Override
    protected List<Map<String, String>> start(ActivityView activity, ActivityPreset preset, Shape shape) {
        return sources.rows(activity, preset).stream()
                .map(row -> Map.of(NAME, row.name()))
                .toList();
    }

    @Override
    protected void started(ActivityView activity, Shape shape, List<EntryId> entries) {
        sources.keep(activity, entries);
    }

    /** The cells in which something was said, after the rows themselves. */
    @Override
    public List<Outcome> outcome(ActivityId activity) {
        var rows = super.outcome(activity);
        return Stream.concat(
                        rows.stream(),
                        room().board(activity).filter(board -> !board.voicesVeiled()).stream()
                                .flatMap(Cells::outcomes))
                .toList();
    }

    private static String dutch(String key) {
        return Words.say(Words.DUTCH, key);
    }

    @Bean
    static Source matrixBoards(EntryRoom room) {
        return room.boards(KIND);
    }

    @Bean
    static Source matrixMines(EntryRoom room) {
        return room.mines(KIND);
    }

    @Bean
    static Intake matrixIntake(EntryRoom room) {
        return room.intake(KIND);
    }
}
