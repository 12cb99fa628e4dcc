package nl.routebord.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of rights, {@code src/test/resources/rights.csv}: a row per method, a column per kind of people. */
final class Table {

    static final String FILE = "/rights.csv";

    /** What somebody gets. */
    enum Cell {
        /** The thing itself, or a no that has nothing to do with rights. */
        YES,
        /** A refusal by name, or nothing at all; and nothing changes. */
        NO,
        /** Yes for who made what is asked about, no for everybody else of this kind. */
        OWN,
        /** What it is about follows from who asks: their own world, and nothing of the one that is looked at. */
        HOME
    }

    /** The kinds of people, as the columns are called, with who stands for them; of two the first is the one who made it. */
    static final Map<String, List<Actor>> COLUMNS = columns();

    /**
     * @param method as {@link Methods} names it
     * @param cells empty for what is only called within another method
     * @param stops the refusals that have nothing to do with rights and that the things of these worlds meet
     * @param within by whom it is called, where nobody can call it by themselves; empty for all others
     */
    record Row(String method, Map<Actor, Cell> cells, Set<String> stops, String within) {}

    private Table() {}

    static Map<String, Row> read() {
        try (var file = Table.class.getResourceAsStream(FILE)) {
            var rows = new LinkedHashMap<String, Row>();
            new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(Table::row)
                    .forEach(row -> {
                        if (rows.put(row.method(), row) != null) {
                            throw new IllegalStateException("two rows in rights.csv for " + row.method());
                        }
                    });
            return rows;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Row row(String line) {
        var parts = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        var method = parts.getFirst();
        if (parts.get(1).startsWith("within ")) {
            return new Row(method, Map.of(), Set.of(), parts.get(1).substring("within ".length()));
        }
        if (parts.size() != COLUMNS.size() + 2) {
            throw new IllegalStateException("the row of " + method + " in rights.csv needs " + COLUMNS.size()
                    + " cells and what it stops at, has " + (parts.size() - 2));
        }
        var cells = new EnumMap<Actor, Cell>(Actor.class);
        int at = 1;
        for (var people : COLUMNS.values()) {
            var cell = cell(method, parts.get(at++));
            for (var actor : people) {
                cells.put(actor, cell != Cell.OWN ? cell : actor == people.getFirst() ? Cell.YES : Cell.NO);
            }
        }
        var stops = Arrays.stream(parts.getLast().split(" "))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
        return new Row(method, cells, stops, "");
    }

    private static Cell cell(String method, String said) {
        return switch (said) {
            case "yes" -> Cell.YES;
            case "-" -> Cell.NO;
            case "own" -> Cell.OWN;
            case "home" -> Cell.HOME;
            default ->
                throw new IllegalStateException(
                        "the row of " + method + " in rights.csv says \"" + said + "\": say yes, own, home or -");
        };
    }

    private static Map<String, List<Actor>> columns() {
        var columns = new LinkedHashMap<String, List<Actor>>();
        columns.put("guest", List.of(Actor.GUEST, Actor.GUEST_BESIDE));
        columns.put("guest of another evening", List.of(Actor.GUEST_OTHER_EVENING));
        columns.put("guest of another traject", List.of(Actor.FOREIGN_GUEST));
        columns.put("member", List.of(Actor.MEMBER, Actor.MEMBER_BESIDE));
        columns.put("member of another traject", List.of(Actor.FOREIGN_MEMBER));
        columns.put("hall", List.of(Actor.HALL));
        columns.put("hall of another evening", List.of(Actor.HALL_OTHER_EVENING));
        columns.put("hall of another traject", List.of(Actor.FOREIGN_HALL));
        columns.put("helper", List.of(Actor.HELPER));
        columns.put("who leads", List.of(Actor.LEAD));
        columns.put("who leads another evening", List.of(Actor.LEAD_OTHER_EVENING));
        columns.put("who leads in another traject", List.of(Actor.FOREIGN_LEAD));
        columns.put("staff", List.of(Actor.STAFF));
        columns.put("staff of another traject", List.of(Actor.FOREIGN_STAFF));
        columns.put("owner", List.of(Actor.OWNER));
        columns.put("owner of another traject", List.of(Actor.FOREIGN_OWNER));
        columns.put("reader", List.of(Actor.READER));
        columns.put("reader of another traject", List.of(Actor.FOREIGN_READER));
        return columns;
    }
}
