package nl.routebord.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The advices at the ends of a path, written in the preset as lines: the advice, and after {@code =>} the answers that lead to
 * it, by the number of the question. The first line that fits counts; one without answers always fits.
 *
 * <pre>
 * Vraag de griffie of de verordening moet veranderen. => 3: Ja, Weet ik niet
 * Vraag de griffie of nadere regels genoeg zijn.
 * </pre>
 */
public final class Ends {

    private final List<End> ends;

    private record Need(int question, List<String> answers) {}

    private record End(String advice, List<Need> needs) {}

    private Ends(List<End> ends) {
        this.ends = List.copyOf(ends);
    }

    /** Reads the setting {@code ends}; {@link IllegalArgumentException} names the line that cannot be read. */
    public static Ends of(Map<String, String> settings) {
        var ends = new ArrayList<End>();
        settings.getOrDefault("ends", "")
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    var parts = line.split("=>", 2);
                    var needs = parts.length < 2
                            ? List.<Need>of()
                            : Stream.of(parts[1].split(";"))
                                    .map(need -> need(line, need))
                                    .toList();
                    ends.add(new End(parts[0].strip(), needs));
                });
        return new Ends(ends);
    }

    private static Need need(String line, String need) {
        var parts = need.split(":", 2);
        try {
            return new Need(
                    Integer.parseInt(parts[0].strip()),
                    Stream.of(parts[1].split(",")).map(String::strip).toList());
        } catch (RuntimeException broken) {
            throw new IllegalArgumentException("an end is 'advice => number: answer, answer', not: " + line, broken);
        }
    }

    public boolean isEmpty() {
        return ends.isEmpty();
    }

    /** All advices, in their order. */
    public List<String> all() {
        return ends.stream().map(End::advice).toList();
    }

    /** The advice for these answers; {@code answer} gives the one to a question by its number, from 1. */
    public Optional<String> advice(Function<Integer, String> answer) {
        return ends.stream()
                .filter(end -> end.needs.stream().allMatch(need -> need.answers.contains(answer.apply(need.question))))
                .map(End::advice)
                .findFirst();
    }
}
