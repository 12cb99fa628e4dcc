package nl.routebord.thermometer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.routebord.workshop.Phase;

/**
 * A thermometer as everybody sees it, the desk too: while it is open nobody sees more than how many people answered.
 *
 * @param scale the words of the scale, the lowest first
 * @param sentence true where a sentence can be added
 * @param answered how many different people answered in the measurement that is open, or last was
 * @param clients how many of them are clients
 * @param measured the measurements that may be seen, the first one first
 */
public record ThermometerBoard(
        Phase phase,
        List<String> scale,
        boolean sentence,
        List<Statement> statements,
        int answered,
        int clients,
        List<Measured> measured) {

    /** The latest measurement that may be seen. */
    public Optional<Measured> latest() {
        return measured.isEmpty() ? Optional.empty() : Optional.of(measured.getLast());
    }

    /** One statement as it is asked. */
    public record Statement(StatementId id, String text) {}

    /** One measurement: its number from 1, the day it was opened, how many answered, and what is left of each statement. */
    public record Measured(int number, Instant opened, int answered, List<Result> results) {

        /** What is left of a statement; empty where nothing is. */
        public Optional<Result> of(StatementId statement) {
            return results.stream()
                    .filter(one -> one.statement().equals(statement))
                    .findFirst();
        }
    }

    /**
     * @param counts people per word of the scale; empty where fewer than five answered
     * @param groups what the groups say that may be shown
     * @param sentences without a person, in no order
     */
    public record Result(StatementId statement, List<Integer> counts, List<GroupWords> groups, List<String> sentences) {

        public boolean isShown() {
            return !counts.isEmpty();
        }

        /** From 1 to the length of the scale; 0 where nothing is shown. */
        public double mean() {
            var people = counts.stream().mapToInt(Integer::intValue).sum();
            double sum = 0;
            for (int at = 0; at < counts.size(); at++) {
                sum += (at + 1.0) * counts.get(at);
            }
            return people == 0 ? 0 : sum / people;
        }
    }

    /** In this group more than half gave one of the two highest marks, or not; {@code joined} for small groups together. */
    public record GroupWords(String label, boolean joined, boolean overHalf) {}
}
