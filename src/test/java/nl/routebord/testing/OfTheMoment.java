package nl.routebord.testing;

import java.util.Set;

/**
 * What nodes write down for each other every few seconds, with PostgreSQL and whether anybody does anything or not: marks, sums
 * and locks, nothing of anybody. Whoever looks for what an act has changed leaves these out.
 */
public final class OfTheMoment {

    public static final Set<String> TABLES = Set.of("announcement", "live_node", "live_presence", "shedlock");

    private OfTheMoment() {}
}
