package nl.routebord.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.routebord.shell.Words;

/**
 * The figures of a round as a table: an answer in each column; for a ranking the places, which are the steps of the count.
 *
 * @param heads of the columns after the one with the names
 */
public record ResultTable(List<String> heads, List<Row> rows) {

    /** One part; as many cells as there are heads. */
    public record Row(OptionId option, String name, List<String> cells) {}

    /** The parts in the order of their result. */
    public static ResultTable of(Asking asking, BallotResult result) {
        var even = result.options().stream()
                .anyMatch(option -> PerGroup.even(asking, option.groups()).isPresent());
        return new ResultTable(
                heads(asking, result, even),
                result.options().stream()
                        .map(option -> new Row(option.option(), option.name(), cells(asking, result, option, even)))
                        .toList());
    }

    private static List<String> heads(Asking asking, BallotResult result, boolean even) {
        var heads = new ArrayList<String>();
        switch (asking.method()) {
            case CHOICE -> heads.add(Words.say("ballot.numbers.picked"));
            case DOTS -> {
                heads.add(Words.say("ballot.numbers.dots"));
                heads.add(Words.say("ballot.numbers.people"));
            }
            case RANKING -> {
                for (int place = 1; place <= places(result); place++) {
                    heads.add(Words.say("ballot.numbers.place", Map.of("n", place)));
                }
                heads.add(Words.say("ballot.numbers.points"));
                heads.add(Marks.favour(asking));
            }
            case SCORE5 -> {
                Marks.order(asking.method()).forEach(mark -> heads.add(Marks.word(asking, mark)));
                heads.add(Words.say("ballot.numbers.points"));
                heads.add(Marks.favour(asking));
            }
            default -> Marks.order(asking.method()).forEach(mark -> heads.add(Marks.word(asking, mark)));
        }
        heads.add(Words.say("ballot.desk.together"));
        if (even) {
            heads.add(Words.say("ballot.even.title"));
        }
        return List.copyOf(heads);
    }

    private static List<String> cells(Asking asking, BallotResult result, OptionResult option, boolean even) {
        var cells = new ArrayList<String>();
        var points = Marks.points(asking.method(), option.points());
        switch (asking.method()) {
            case CHOICE -> cells.add(points);
            case DOTS -> cells.addAll(List.of(points, text(option.support())));
            case RANKING, SCORE5 -> {
                cells.addAll(counts(asking.method(), result, option));
                cells.addAll(List.of(points, text(option.support())));
            }
            default -> cells.addAll(counts(asking.method(), result, option));
        }
        cells.add(text(option.answers()));
        if (option.tooFew()) {
            cells.replaceAll(any -> Words.say("ballot.numbers.few"));
        }
        if (even) {
            cells.add(PerGroup.even(asking, option.groups())
                    .map(PerGroup.Even::figure)
                    .orElseGet(() -> Words.say("ballot.numbers.few")));
        }
        return List.copyOf(cells);
    }

    private static List<String> counts(Method method, BallotResult result, OptionResult option) {
        var counts = option.counts();
        var columns = method == Method.RANKING ? places(result) : method.answers();
        var cells = new ArrayList<String>();
        for (int at = 0; at < columns; at++) {
            var mark = method == Method.RANKING ? at : Marks.order(method).get(at);
            cells.add(counts == null ? "" : text(counts.get(mark)));
        }
        return cells;
    }

    private static int places(BallotResult result) {
        return result.options().stream()
                .map(OptionResult::counts)
                .mapToInt(counts -> counts == null ? 0 : counts.size())
                .max()
                .orElse(0);
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
