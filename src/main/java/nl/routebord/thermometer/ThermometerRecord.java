package nl.routebord.thermometer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Recorded;
import nl.routebord.workshop.Recorded.Section;
import org.springframework.stereotype.Component;

/** The measurements that may be seen, for the record: what was left of each statement at the close and nothing else. */
@Component
class ThermometerRecord {

    private final ThermometerSource source;

    ThermometerRecord(ThermometerSource source) {
        this.source = source;
    }

    Recorded of(ActivityView activity) {
        var board = source.read(activity);
        var veiled = activity.hidden() && activity.phase() == nl.routebord.workshop.Phase.CLOSED;
        return Recorded.of(
                veiled,
                board.measured().stream()
                        .flatMap(measured -> Stream.of(marks(board, measured), said(board, measured)))
                        .filter(section -> !section.rows().isEmpty())
                        .toList());
    }

    private static Section marks(ThermometerBoard board, ThermometerBoard.Measured measured) {
        var heads = new ArrayList<>(List.of(say("thermometer.record.statement"), say("thermometer.record.mean")));
        heads.addAll(board.scale());
        heads.add(say("thermometer.record.groups"));
        return new Section(
                say("thermometer.record.title", Map.of("n", measured.number(), "day", day(measured))),
                notes(measured),
                heads,
                board.statements().stream()
                        .map(statement -> measured.of(statement.id())
                                .filter(ThermometerBoard.Result::isShown)
                                .map(result -> shown(statement, result))
                                .orElseGet(() -> tooFew(board, statement)))
                        .toList());
    }

    private static List<String> notes(ThermometerBoard.Measured measured) {
        var notes = new ArrayList<>(List.of(say("thermometer.answered", Map.of("n", measured.answered()))));
        if (measured.typed() > 0) {
            notes.add(say("thermometer.typed", Map.of("n", measured.typed())));
        }
        return notes;
    }

    private static List<String> shown(ThermometerBoard.Statement statement, ThermometerBoard.Result result) {
        var cells = new ArrayList<>(
                List.of(statement.text(), say("thermometer.record.figure", Map.of("mean", result.mean()))));
        result.counts().forEach(people -> cells.add(Integer.toString(people)));
        cells.add(String.join(
                "; ", result.groups().stream().map(ThermometerRecord::group).toList()));
        return cells;
    }

    private static String group(ThermometerBoard.GroupWords group) {
        var name = group.joined()
                ? say("thermometer.joined")
                : group.label().isEmpty() ? say("thermometer.unsaid") : group.label();
        return name + ": " + say(group.overHalf() ? "thermometer.over" : "thermometer.under");
    }

    private static List<String> tooFew(ThermometerBoard board, ThermometerBoard.Statement statement) {
        var cells = new ArrayList<>(List.of(statement.text(), say("thermometer.few")));
        board.scale().forEach(word -> cells.add(""));
        cells.add("");
        return cells;
    }

    private static Section said(ThermometerBoard board, ThermometerBoard.Measured measured) {
        var rows = new ArrayList<List<String>>();
        board.statements()
                .forEach(statement -> measured.of(statement.id())
                        .ifPresent(result ->
                                result.sentences().forEach(sentence -> rows.add(List.of(statement.text(), sentence)))));
        return Section.table(
                say("thermometer.record.said"),
                List.of(say("thermometer.record.statement"), say("thermometer.record.sentence")),
                rows);
    }

    private static String day(ThermometerBoard.Measured measured) {
        return Dates.figures(Dates.local(measured.opened()));
    }

    private static String say(String key) {
        return Words.say(Words.DUTCH, key);
    }

    private static String say(String key, Map<String, Object> places) {
        return Words.say(Words.DUTCH, key, places);
    }
}
