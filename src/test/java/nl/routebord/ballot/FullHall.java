package nl.routebord.ballot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.routebord.criteria.Supports;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;

/**
 * Two hundred people who come in, support a point and vote on two parts by chance, one after another: whatever order the
 * tables keep, it is the same for their names, their other acts and their votes. It remembers all that could name them.
 */
final class FullHall {

    static final int PEOPLE = 200;
    static final int PARTS = 2;
    private static final long SEED = 1_848;

    private final Map<Integer, int[]> choices = new HashMap<>();
    private final List<Set<String>> names = new ArrayList<>();
    private final Map<String, Integer> named = new HashMap<>();

    /** Makes them come and vote. */
    static FullHall votes(OpenBallot at, Supports supports) {
        var hall = new FullHall();
        var random = new Random(SEED);
        var point = at.evening.open("criteria");
        var item = at.jdbc
                .sql("select id from criterion where activity_id = ? order by position fetch first row only")
                .param(point.value())
                .query(UUID.class)
                .single();
        var options = at.board().standing();
        for (int part = 0; part < PARTS; part++) {
            hall.choices.put(part, new int[PEOPLE]);
        }
        for (int who = 0; who < PEOPLE; who++) {
            var alias = "Gast " + UUID.randomUUID().toString().substring(0, 13);
            var person = at.evening.guest(alias, random.nextInt(5));
            supports.support(person, Cast.command(), item, OptionalInt.empty(), true);
            var names = new HashSet<>(Set.of(alias, person.speaker().toString()));
            for (int part = 0; part < PARTS; part++) {
                var command = Cast.command();
                var mark = random.nextInt(3);
                hall.chosen(part)[who] = mark;
                var reason = part == 0 ? "Omdat " + Long.toString(random.nextLong(), Character.MAX_RADIX) : null;
                var answer = at.casting.cast(
                        person, command, at.round(), options.get(part).id(), mark, reason, false);
                names.addAll(named(command));
                names.add(String.valueOf(answer.text().places().get("receipt")));
            }
            names.add(underneath(at, person));
            hall.names.add(names);
            for (var name : names) {
                hall.named.put(name, who);
            }
        }
        return hall;
    }

    /** What everybody chose, by the place of the part in the list. */
    Map<Integer, int[]> choices() {
        return choices;
    }

    /** All that names somebody: id, alias, ids of commands and their hashes, receipt, and the name under which the votes lie. */
    Set<String> names(int who) {
        return names.get(who);
    }

    Set<String> names() {
        return named.keySet();
    }

    /** Whom a row names: a number of one of them, or -1. */
    int named(Tables.Row row) {
        return row.said().stream()
                .filter(named::containsKey)
                .map(named::get)
                .findFirst()
                .orElse(-1);
    }

    private int[] chosen(int part) {
        return java.util.Objects.requireNonNull(choices.get(part));
    }

    private static List<String> named(CommandId command) {
        return List.of(command.value(), RoundKeys.hash(command.value()));
    }

    private static String underneath(OpenBallot at, Scope person) {
        return at.keys.voter(at.rounds.current(at.ballot), person.speaker()).name();
    }
}
