package nl.routebord.poll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.ballot.OptionId;
import nl.routebord.shared.Text;
import nl.routebord.workshop.Groups;
import org.jspecify.annotations.Nullable;

/**
 * Paper forms pasted from a spreadsheet: the columns number, choice, group and own words. A choice is its number on the form
 * or its name. Pure: nothing is looked up, and what a cell holds is text and nothing else, also where it looks like a formula.
 *
 * @param forms those that are right and new
 * @param known how many lines stand there already, word for word
 * @param problems what is wrong, line by line, at most {@value #MOST_PROBLEMS}; nothing is taken in while there is one
 */
public record FormSheet(List<FormLine> forms, int known, List<Problem> problems) {

    /** More lines than this are more than one sheet. */
    static final int MOST = 2_000;

    /** Nobody mends more lines than this at a time, and a page that names them all would stand still. */
    static final int MOST_PROBLEMS = 100;

    private static final int COLUMNS = 4;

    /** The line of the sheet, from 1, and what is wrong with it. */
    public record Problem(int line, Text why) {}

    /** How many forms would be taken in. */
    public int ready() {
        return forms.size();
    }

    public boolean isRight() {
        return problems.isEmpty() && !forms.isEmpty();
    }

    /**
     * @param before the forms that are in already, by number
     */
    static FormSheet read(String typed, Poll poll, List<Groups.Group> groups, Map<Integer, FormLine> before) {
        var forms = new ArrayList<FormLine>();
        var problems = new ArrayList<Problem>();
        var seen = new HashMap<Integer, Integer>();
        var known = 0;
        var first = true;
        for (var row : Cells.of(typed)) {
            var head = first && isHead(row, poll);
            first &= row.isEmpty();
            if (row.isEmpty() || head) {
                continue;
            }
            try {
                var form = form(row, poll, groups);
                var earlier = seen.putIfAbsent(form.number(), row.line());
                if (earlier != null) {
                    throw new Wrong("poll.sheet.twice", Map.of("n", form.number(), "line", earlier));
                }
                var there = before.get(form.number());
                if (there == null) {
                    forms.add(form);
                } else if (there.equals(form)) {
                    known++;
                } else {
                    throw new Wrong("poll.sheet.other", Map.of("n", form.number()));
                }
            } catch (Wrong wrong) {
                problems.add(new Problem(row.line(), wrong.text));
            }
            if (problems.size() == MOST_PROBLEMS) {
                break;
            }
        }
        if (problems.size() < MOST_PROBLEMS && forms.size() + known > MOST) {
            problems.add(new Problem(MOST + 1, Text.of("poll.sheet.many", Map.of("max", MOST))));
        }
        return new FormSheet(List.copyOf(forms), known, List.copyOf(problems));
    }

    /** A first line that names the columns: a word where the number stands, and no choice beside it. */
    private static boolean isHead(Cells.Row row, Poll poll) {
        return !row.cell(0).isEmpty()
                && row.cell(0).chars().noneMatch(Character::isDigit)
                && !row.cell(1).isEmpty()
                && !row.unclosed()
                && choice(row.cell(1), poll) == null;
    }

    private static FormLine form(Cells.Row row, Poll poll, List<Groups.Group> groups) throws Wrong {
        if (row.unclosed()) {
            throw new Wrong("poll.sheet.quote", Map.of());
        }
        if (row.size() > COLUMNS) {
            throw new Wrong("poll.sheet.columns", Map.of("n", row.size()));
        }
        return new FormLine(
                number(row.cell(0)), option(row.cell(1), poll), group(row.cell(2), groups), words(row.cell(3)));
    }

    private static int number(String cell) throws Wrong {
        if (cell.matches("\\d{1,5}") && Integer.parseInt(cell) > 0) {
            return Integer.parseInt(cell);
        }
        throw cell.isEmpty()
                ? new Wrong("poll.sheet.none", Map.of())
                : new Wrong("poll.sheet.number", Map.of("cell", cut(cell)));
    }

    private static OptionId option(String cell, Poll poll) throws Wrong {
        var chosen = choice(cell, poll);
        if (chosen == null) {
            throw new Wrong(
                    "poll.sheet.option",
                    Map.of("cell", cut(cell), "max", poll.options().size()));
        }
        return chosen;
    }

    private static @Nullable OptionId choice(String cell, Poll poll) {
        var options = poll.options();
        if (cell.matches("[1-8]") && Integer.parseInt(cell) <= options.size()) {
            return options.get(Integer.parseInt(cell) - 1).id();
        }
        for (var option : options) {
            if (OptionLines.key(option.name()).equals(OptionLines.key(cell))) {
                return option.id();
            }
        }
        return null;
    }

    private static @Nullable UUID group(String cell, List<Groups.Group> groups) throws Wrong {
        if (cell.isEmpty()) {
            return null;
        }
        for (var group : groups) {
            if (OptionLines.key(group.name()).equals(OptionLines.key(cell))) {
                return group.id();
            }
        }
        throw new Wrong("poll.sheet.group", Map.of("cell", cut(cell)));
    }

    private static @Nullable String words(String cell) throws Wrong {
        if (cell.codePointCount(0, cell.length()) > Poll.WORDS) {
            throw new Wrong("poll.sheet.words", Map.of("max", Poll.WORDS));
        }
        return cell.isEmpty() ? null : cell;
    }

    private static String cut(String cell) {
        return nl.routebord.shared.Cut.units(cell, 40);
    }

    private static final class Wrong extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Text text;

        Wrong(String key, Map<String, Object> places) {
            super(key, null, false, false);
            this.text = Text.of(key, places);
        }
    }
}
