package nl.routebord.ballot;

import java.util.List;
import java.util.Map;
import nl.routebord.shared.ActivityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms that ask people something borrow from the ballots: the parts that stand, and the rule of counting. */
@Service
public class Elsewhere {

    private final Rounds rounds;
    private final Options options;

    Elsewhere(Rounds rounds, Options options) {
        this.rounds = rounds;
        this.options = options;
    }

    /** Something one can choose. */
    public record Part(OptionId id, String name, String sentence) {}

    /** One choice; {@code group} is empty where it was not said. */
    public record Chosen(String group, OptionId part) {}

    /** The parts of this ballot as they stand now, in their order. */
    @Transactional(readOnly = true)
    public List<Part> parts(ActivityId ballot) {
        return options.of(ballot, rounds.current(ballot).number()).stream()
                .filter(option -> !option.removed())
                .map(option -> new Part(option.id(), option.name(), option.sentence()))
                .toList();
    }

    /**
     * Counts choices of one part each, as a secret round is counted: nothing under {@value SupportPerGroup#FEWEST} voices, and
     * of the groups only what gives nobody away.
     *
     * @param parts in the order in which they were asked
     * @param groups the names of the groups in the order in which they are shown
     */
    public static BallotResult count(List<Part> parts, List<String> groups, List<Chosen> choices) {
        return Count.of(
                Method.CHOICE,
                true,
                parts.stream()
                        .map(part -> new Asked(part.id(), part.name(), part.sentence()))
                        .toList(),
                groups,
                choices.stream()
                        .map(choice ->
                                new Paper(choice.group().isEmpty() ? null : choice.group(), Map.of(choice.part(), 1)))
                        .toList(),
                null);
    }
}
