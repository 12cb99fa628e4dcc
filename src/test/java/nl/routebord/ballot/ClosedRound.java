package nl.routebord.ballot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.routebord.trail.Decision;
import org.jspecify.annotations.Nullable;

/** A round that is over, for every way of asking: four parts, fifty people in groups of which two are small. */
public final class ClosedRound {

    private static final List<String> GROUPS = List.of("Cliënten", "Adviesraden", "Inwoners", "Ambtenaren", "College");
    private static final int[] PEOPLE = {14, 9, 22, 3, 2};
    private static final List<String> NAMES = List.of("Adviesraad", "Signaleringsteam", "Netwerkpool", "Open inloop");

    private final Method method;
    private final List<Paper> papers = new ArrayList<>();
    private Clients clients = Clients.ANSWERED;
    private @Nullable Decision decision;
    private boolean secret;

    private ClosedRound(Method method) {
        this.method = method;
    }

    /** Everybody answers everything. */
    public static ClosedRound of(Method method) {
        var round = new ClosedRound(method);
        for (int group = 0; group < PEOPLE.length; group++) {
            for (int person = 0; person < PEOPLE[group]; person++) {
                round.papers.add(round.paper(group, person));
            }
        }
        return round;
    }

    /** A secret round of four people. */
    public static ClosedRound small(Method method) {
        var round = new ClosedRound(method);
        round.secret = true;
        IntStream.range(0, 4).forEach(person -> round.papers.add(round.paper(2, person)));
        round.clients = Clients.among(Set.of("Cliënten"), round.papers);
        return round;
    }

    public ClosedRound clients(Clients known) {
        clients = known;
        return this;
    }

    public ClosedRound decided(Decision what) {
        decision = what;
        return this;
    }

    public Shown shown() {
        var standing = IntStream.range(0, NAMES.size())
                .mapToObj(at -> new Asked(Papers.id(at), NAMES.get(at), "Een zin over " + NAMES.get(at) + "."))
                .toList();
        var result = Count.of(method, secret, standing, GROUPS, papers, null);
        var asking = new Asking(method, method == Method.DOTS ? 3 : 1, secret, List.of(), null);
        var figures = new Published(
                "Welke onderdelen nemen we mee?",
                asking,
                2,
                papers.size(),
                61,
                75,
                true,
                7,
                result,
                PresentBy.SCREENS,
                clients);
        return new Shown(
                RoundId.random(),
                figures,
                result.options().stream().map(this::tally).toList(),
                IntStream.range(0, papers.size())
                        .mapToObj(n -> "K7-%02d".formatted(n))
                        .toList(),
                "0123456789abcdef".repeat(4),
                LocalDate.of(2026, 11, 25),
                decision);
    }

    /** Reasons for the first part, of the fewest and of the most. */
    private Tally tally(OptionResult option) {
        if (!option.name().equals(NAMES.getFirst()) || option.tooFew() || method == Method.RANKING) {
            return new Tally(option, List.of());
        }
        var few = method.isPerPart() ? Marks.order(method).getLast() : 1;
        var many = method.isPerPart() ? Marks.order(method).getFirst() : 1;
        return new Tally(
                option,
                List.of(
                        new Tally.Reason(few, "We hadden al zo een groep, en die kwam nooit in onze straat."),
                        new Tally.Reason(many, "Zij kennen de wet."),
                        new Tally.Reason(
                                many, "Er is een vaste plek nodig waar <b>iedereen</b> terechtkan & blijft.")));
    }

    private Paper paper(int group, int person) {
        var marks = new HashMap<OptionId, Integer>();
        for (int at = 0; at < NAMES.size(); at++) {
            var turn = person * (at + 1) + group * at;
            switch (method) {
                case PARTS, POLL, SCORE3, CONSENT -> marks.put(Papers.id(at), turn % 7 < 4 ? 0 : turn % 7 < 6 ? 1 : 2);
                case SCORE5 -> marks.put(Papers.id(at), 5 - turn % 6);
                case CHOICE -> {
                    if (person % 4 == at) {
                        marks.put(Papers.id(at), 1);
                    }
                }
                case DOTS -> {
                    if (turn % 3 > 0) {
                        marks.put(Papers.id(at), turn % 3);
                    }
                }
                case RANKING -> marks.put(Papers.id(at), 1 + (at + person) % NAMES.size());
            }
        }
        return new Paper(GROUPS.get(group), marks);
    }
}
