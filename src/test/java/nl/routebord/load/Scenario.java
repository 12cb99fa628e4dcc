package nl.routebord.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code bin/load} can do, each with the options it knows beside those of all. */
enum Scenario {
    FANOUT("--phones", "--rate", "--rounds", "--changes"),
    VOTES("--phones"),
    JOIN("--phones", "--seconds"),
    FROZEN("--phones", "--frozen"),
    RECONNECT("--phones", "--outage", "--steady", "--rate"),
    WORKSHOPS("--workshops", "--phones", "--rounds", "--changes", "--rate"),
    EVENING("--phones", "--minutes", "--within"),
    SOAK("--minutes", "--rate", "--stay", "--workshops"),
    LINE("--phones", "--kept", "--at", "--rounds", "--changes", "--rate", "--svg");

    static final String HELP = """
            bin/load SCENARIO [--phones N,N] [--rate N,N] [--db h2|postgres] [--url U] [--json FILE] [--heap 1g] [--pin yes] [--jvm "..."]

            fanout     One change of a board to N phones, at so many changes a second, beside the same bytes to bare sockets of
                       the same server, in turns: --rounds 3 --changes 30. Ends with 1 if a change does not reach a screen, or if
                       the last phone at one change a second comes later than 3 times the last bare one (median of the rounds): the
                       limit is 2.5, a fifth is for the noise of a machine.
            votes      N people vote on every part of a ballot within ten seconds. Ends with 1 if a vote is missing or double, if a
                       screen does not get to the last count, if the answer takes 1 s (p95) or the projector 0.5 s (p95).
            join       N people join from one address within --seconds 30, and what a phone costs in memory. Ends with 1 if one is
                       not let in or p95 is 2 s.
            frozen     --frozen M phones stop reading beside N others: ends with 1 if the last of the others is more than 1.5 times as
                       late as without them, or if the silent ones are not let go within a minute.
            reconnect  The line of N phones (500) is cut for --outage 90 seconds, while changes go on and --steady 20 others stay; then it
                       is back, with --rate 4 changes and cards a second. Ends with 1 if 95 of 100 are not live again in 10 s and all in
                       30 s, if a card sent meanwhile takes 2 s (p99), or if a change is missing on a screen in the end.
            workshops  --workshops 50 of --phones 20 each, all at --rate 1 change a second, in turns with one of them alone:
                       --rounds 3 --changes 20. Ends with 1 if half of the screens wait more than 1.5 times as long as alone (all
                       together, or those of the slowest workshop), or if a change is missing on a screen.
            evening    N people (50) on an evening of --minutes 120 that goes by in --within 6: they join, bring in cards, support, vote and
                       leave, others come, and the desk opens, times, closes and reveals. Ends with 1 if anything that was answered is
                       not in the database once, if a screen misses a change, or if an answer takes 1 s (p95).
            soak       For --minutes 30, --rate 20 people a second join and as many leave, each after --stay 10 seconds, while
                       --workshops 20 are opened and closed. Ends with 1 if one is not let in or hears nothing, if a screen is left
                       behind a minute after the last one left, or if the heap after collection grows by more than a tenth in the last two thirds of a
                       run of ten minutes or more.
            line       What a change costs the server, and when the last phone has it, for --phones 50,100,200,500,1000,2000, and then on --at 100
                       phones with --kept 1,10,100,1000,10000 old evenings in the database: --rounds 3 --changes 20 --rate 2. Draws it
                       in --svg FILE. Only tells: ends with 1 if a change is missing on a screen.

            Without --url it starts the product by itself, on a free port with data that is thrown away. With --url it uses one that
            runs on this machine with the bench in it (nl.routebord.load.BenchApplication). --heap and --jvm are for a server that it
            starts; --pin yes gives the server one processor and the generator another. Times depend on the machine; ratios are
            measured within one run. Ends with 2, and one sentence, if an option is not understood.
            """;

    private static final Set<String> ALL = Set.of("--url", "--db", "--json", "--heap", "--pin", "--jvm");

    private final Set<String> own;

    Scenario(String... own) {
        this.own = Set.of(own);
    }

    static Optional<Scenario> named(String name) {
        return Arrays.stream(values()).filter(one -> one.word().equals(name)).findFirst();
    }

    /** As it is typed. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean knows(String option) {
        return options().contains(option);
    }

    /** Those of its own and those of all. */
    Set<String> options() {
        return Stream.concat(ALL.stream(), own.stream()).collect(Collectors.toUnmodifiableSet());
    }

    static boolean isKnownToAny(String option) {
        return Arrays.stream(values()).anyMatch(one -> one.knows(option));
    }

    static String words() {
        return Arrays.stream(values()).map(Scenario::word).collect(Collectors.joining(", "));
    }
}
