package nl.routebord.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import nl.routebord.ballot.SupportPerGroup.Group;
import org.jspecify.annotations.Nullable;

/**
 * The bare figures of one option, before it is decided what may be published.
 *
 * @param distance over all answers, how much is missing from the best answer; only where each option is answered by itself
 */
record Figures(
        Asked asked, List<Integer> counts, int answers, int support, int points, int distance, List<Group> groups) {

    /** In the order in which the options were asked. */
    static List<Figures> of(Method method, List<Asked> standing, List<String> groupOrder, List<Paper> papers) {
        var labels = labels(groupOrder, papers);
        var ids = standing.stream().map(Asked::id).toList();
        var read = papers.stream().map(paper -> read(method, paper, ids)).toList();
        return standing.stream()
                .map(asked -> method.isPerPart()
                        ? perPart(method, asked, labels, read)
                        : competing(method, asked, ids.size(), labels, read))
                .toList();
    }

    /** A paper, and for a ranking what its order is worth. */
    private record Read(String label, Paper paper, @Nullable Borda order, boolean answered) {

        @Nullable
        Integer mark(OptionId option) {
            return order == null ? paper.marks().get(option) : order.place(option);
        }
    }

    /** Marks that nobody can have given are refused: leaving them out would lose a voice without a word. */
    private static Read read(Method method, Paper paper, List<OptionId> standing) {
        var answered = false;
        for (var option : standing) {
            var mark = paper.marks().get(option);
            if (mark != null && !method.allows(mark, Integer.MAX_VALUE, Integer.MAX_VALUE)) {
                throw new IllegalArgumentException("mark " + mark + " in " + method);
            }
            answered |= mark != null;
        }
        return new Read(
                paper.label(),
                paper,
                method == Method.RANKING ? Borda.of(paper, standing) : null,
                answered || method == Method.DOTS);
    }

    private static Figures perPart(Method method, Asked asked, List<String> labels, List<Read> papers) {
        var answered =
                papers.stream().filter(paper -> paper.mark(asked.id()) != null).toList();
        var counts = IntStream.range(0, method.answers())
                .mapToObj(mark -> count(answered, paper -> isMark(paper, asked, mark)))
                .toList();
        return new Figures(
                asked,
                counts,
                answered.size(),
                count(answered, paper -> isFavour(method, paper, asked, 0)),
                method == Method.SCORE5 ? sum(counts, mark -> mark) : 0,
                sum(counts, method::distance),
                groups(labels, answered, paper -> isFavour(method, paper, asked, 0)));
    }

    private static Figures competing(Method method, Asked asked, int options, List<String> labels, List<Read> papers) {
        var answered = papers.stream().filter(Read::answered).toList();
        Predicate<Read> favour = paper -> isFavour(method, paper, asked, options);
        var support = count(answered, favour);
        var counts = method == Method.RANKING
                ? IntStream.rangeClosed(1, options)
                        .mapToObj(place -> count(answered, paper -> isMark(paper, asked, place)))
                        .toList()
                : List.of(support, answered.size() - support);
        return new Figures(
                asked,
                counts,
                answered.size(),
                support,
                answered.stream().mapToInt(paper -> points(paper, asked.id())).sum(),
                0,
                groups(labels, answered, favour));
    }

    private static int points(Read paper, OptionId option) {
        var mark = paper.mark(option);
        if (paper.order != null) {
            return paper.order.halves(option);
        }
        return mark == null ? 0 : mark;
    }

    private static boolean isMark(Read paper, Asked asked, int wanted) {
        var mark = paper.mark(asked.id());
        return mark != null && mark == wanted;
    }

    private static boolean isFavour(Method method, Read paper, Asked asked, int options) {
        var mark = paper.mark(asked.id());
        return mark != null && method.isFavour(mark, options);
    }

    private static List<Group> groups(List<String> labels, List<Read> answered, Predicate<Read> favour) {
        var groups = new ArrayList<Group>();
        for (var label : labels) {
            var own =
                    answered.stream().filter(paper -> paper.label.equals(label)).toList();
            groups.add(new Group(label, count(own, favour), own.size()));
        }
        return groups;
    }

    /** The known groups in their order, then others by the alphabet, those who did not say their group last. */
    private static List<String> labels(List<String> groupOrder, List<Paper> papers) {
        var labels = new ArrayList<>(
                groupOrder.stream().filter(label -> !label.isEmpty()).distinct().toList());
        papers.stream()
                .map(Paper::label)
                .filter(label -> !labels.contains(label))
                .distinct()
                .sorted(Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()))
                .toList()
                .forEach(labels::add);
        return labels;
    }

    private static int count(List<Read> papers, Predicate<Read> which) {
        return (int) papers.stream().filter(which).count();
    }

    private static int sum(List<Integer> counts, ToIntFunction<Integer> weight) {
        return IntStream.range(0, counts.size())
                .map(mark -> counts.get(mark) * weight.applyAsInt(mark))
                .sum();
    }
}
