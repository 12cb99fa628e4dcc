package nl.routebord.soundingboard;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/**
 * The monthly checks of a sounding board over time. It is a small group: an average and texts are told only where at least
 * {@value #FEWEST} members gave one, and texts stand in the order of the alphabet, so that nobody is known by them. And only of
 * months that are over: of one that grows, each look would tell what the last member said.
 *
 * @param people how many members filled in something this month, which is all that is told of it
 * @param months the oldest first, from the first one with an answer until the last one that is over, at most {@value #MONTHS}
 * @param members how many are in the sounding board now
 */
public record CheckBoard(YearMonth now, int people, List<Month> months, int members) {

    /** The kind of the topic; its id is the traject's. */
    public static final String TOPIC = "membercheck";

    /** Of fewer than this nothing is told but how many they are. */
    public static final int FEWEST = 3;

    /** So many months are told. */
    static final int MONTHS = 12;

    public static Topic topic(TrajectId traject) {
        return Topic.of(TOPIC, traject);
    }

    /**
     * One month.
     *
     * @param people how many members filled in something
     */
    public record Month(YearMonth month, int people, List<OfQuestion> questions) {

        /** What was said to one question. */
        public OfQuestion of(CheckQuestion question) {
            return questions.get(question.ordinal());
        }
    }

    /**
     * What was said to one question in a month.
     *
     * @param scores how many members gave a score
     * @param tenths the average score in tenths, 10 to 50; null of too few
     * @param texts without names; empty of too few
     */
    public record OfQuestion(
            CheckQuestion question, int scores, @Nullable Integer tenths, List<String> texts) {}

    /** What one member said to one question. */
    record Given(
            ParticipantId who,
            YearMonth month,
            CheckQuestion question,
            @Nullable Integer score,
            @Nullable String text) {}

    static CheckBoard of(List<Given> given, YearMonth now, int members) {
        var first = given.stream()
                .map(Given::month)
                .filter(month -> !month.isBefore(now.minusMonths(MONTHS)))
                .min(YearMonth::compareTo)
                .orElse(now);
        var months = Stream.iterate(first, month -> month.isBefore(now), month -> month.plusMonths(1))
                .map(month -> month(month, in(given, month)))
                .toList();
        return new CheckBoard(now, people(in(given, now)), months, members);
    }

    private static List<Given> in(List<Given> given, YearMonth month) {
        return given.stream().filter(one -> one.month().equals(month)).toList();
    }

    private static int people(List<Given> given) {
        return (int) given.stream().map(Given::who).distinct().count();
    }

    private static Month month(YearMonth month, List<Given> given) {
        return new Month(
                month,
                people(given),
                Arrays.stream(CheckQuestion.values())
                        .map(question -> question(
                                question,
                                given.stream()
                                        .filter(one -> one.question() == question)
                                        .toList()))
                        .toList());
    }

    private static OfQuestion question(CheckQuestion question, List<Given> given) {
        var scores = given.stream().map(Given::score).filter(Objects::nonNull).toList();
        var texts = given.stream()
                .map(Given::text)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        OptionalDouble average = scores.stream().mapToInt(Integer::intValue).average();
        return new OfQuestion(
                question,
                scores.size(),
                scores.size() < FEWEST ? null : (int) Math.round(average.orElseThrow() * 10),
                texts.size() < FEWEST ? List.of() : texts);
    }
}
