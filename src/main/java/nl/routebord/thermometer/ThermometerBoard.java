package nl.routebord.thermometer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.routebord.shared.ParticipantId;
import nl.routebord.workshop.Phase;

/**
 * A thermometer as everybody sees it: while it is open nobody sees more than how many people answered, and the desk also for
 * whom it filled in.
 *
 * @param scale the words of the scale, the lowest first
 * @param sentence true where a sentence can be added
 * @param answered how many different people answered in the measurement that is open, or last was
 * @param clients how many of them are clients
 * @param typed for how many of them the facilitator filled in
 * @param people for whom, in the measurement that is open; for the desk alone, empty for all others
 * @param measured the measurements that may be seen, the first one first
 */
public record ThermometerBoard(
        Phase phase,
        List<String> scale,
        boolean sentence,
        List<Statement> statements,
        int answered,
        int clients,
        int typed,
        List<Typed> people,
        List<Measured> measured) {

    /** The latest measurement that may be seen. */
    public Optional<Measured> latest() {
        return measured.isEmpty() ? Optional.empty() : Optional.of(measured.getLast());
    }

    /** Somebody without a phone: what the person is called, and the group; empty for unsaid. */
    public record Typed(ParticipantId id, String alias, String group) {}

    /** One statement as it is asked. */
    public record Statement(StatementId id, String text) {}

    /**
     * One measurement: its number from 1, the day it was opened, how many answered and for how many of them the facilitator
     * did, and what is left of each statement.
     */
    public record Measured(int number, Instant opened, int answered, int typed, List<Result> results) {

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
