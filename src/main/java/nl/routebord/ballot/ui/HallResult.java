package nl.routebord.ballot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routebord.ballot.HowAsked;
import nl.routebord.ballot.PerGroup;
import nl.routebord.ballot.Shown;
import nl.routebord.ballot.Side;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/**
 * The result at room size, a leaf at a time: what was decided, all parts by people and by groups, five a leaf, and then for each
 * part its groups and its reasons.
 */
final class HallResult extends Div {

    private static final long serialVersionUID = 1L;

    /** Names of two lines fit, and below them the line of how it was asked. */
    private static final int ROWS = 5;

    /** As many, where a warning stands above them. */
    private static final int ROOMY = 4;

    private transient @Nullable Shown shown;

    HallResult() {
        addClassName("leaves");
    }

    /** Made anew only where the result is another one; after revealing that is where something was decided. */
    void show(Shown round) {
        if (round.equals(shown)) {
            return;
        }
        var before = shown;
        shown = round;
        removeAll();
        var decision = round.decision();
        if (decision != null) {
            add(new HallDecision(decision, before != null && !decision.equals(before.decision())));
        }
        if (round.tooFew()) {
            add(tooFew(round));
            return;
        }
        var lines = Results.lines(round);
        leaves(lines, ClientsNote.isSaid(round) ? ROOMY : ROWS).forEach(some -> add(parts(round, some)));
        if (lines.stream().anyMatch(HallResult::isWeighed)) {
            leaves(lines, ROWS).forEach(some -> add(evenly(some)));
        }
        lines.forEach(line -> {
            if (line.tally().groups() != null && line.tally().groups().isTelling()) {
                add(groups(line));
            }
            var sides = Side.of(line.asking(), line.tally());
            if (!sides.isEmpty()) {
                add(new HallReasons(line.tally().name(), sides));
            }
        });
    }

    private static Stream<List<Results.Line>> leaves(List<Results.Line> lines, int rows) {
        return Stream.iterate(0, from -> from < lines.size(), from -> from + rows)
                .map(from -> lines.subList(from, Math.min(from + rows, lines.size())));
    }

    private static Div parts(Shown round, List<Results.Line> lines) {
        var rows = rows(lines);
        for (var line : lines) {
            var row = new TallyRow();
            row.show(line.asking(), line.tally(), line.most());
            rows.add(row);
        }
        return leaf(clients(round), Voices.legend(round.asking()), rows, facts(round));
    }

    private static Div tooFew(Shown round) {
        var few = new Paragraph(Words.say("ballot.result.too_few"));
        few.addClassName("say");
        var still = new Div(few);
        still.addClassName("still");
        return leaf(clients(round), still, facts(round));
    }

    private static Div evenly(List<Results.Line> lines) {
        var rows = rows(lines);
        lines.forEach(line -> rows.add(EvenRow.of(line)));
        var why = new Paragraph(Words.say("ballot.even.why"));
        why.addClassName("facts-line");
        return leaf(
                title(Words.say("ballot.even.title")),
                Voices.legendPerGroup(lines.getFirst().asking()),
                rows,
                why);
    }

    private static Div groups(Results.Line line) {
        var rows = new GroupRows();
        rows.show(line.asking(), line.tally().groups());
        return leaf(
                title(Words.say(
                        "ballot.groups.title", Map.of("name", line.tally().name()))),
                rows);
    }

    private static boolean isWeighed(Results.Line line) {
        return PerGroup.even(line.asking(), line.tally().groups()).isPresent();
    }

    private static Div rows(List<Results.Line> lines) {
        var rows = new Div();
        rows.addClassNames("tallies", "five");
        rows.setClassName("roomy", lines.size() <= ROOMY);
        return rows;
    }

    private static ClientsNote clients(Shown round) {
        var clients = new ClientsNote();
        clients.show(round, true);
        return clients;
    }

    /** How it was asked, and how many answered. */
    private static Paragraph facts(Shown round) {
        var figures = round.figures();
        var facts = new Paragraph(HowAsked.brief(round.asking(), round.number()) + " "
                + Turnout.sentence(figures.answered(), figures.present()));
        facts.addClassNames("facts-line", "who");
        return facts;
    }

    static H2 title(String words) {
        var title = new H2(words);
        title.addClassName("leaf-title");
        return title;
    }

    private static Div leaf(Component... parts) {
        var leaf = new Div(parts);
        leaf.addClassName("leaf");
        return leaf;
    }
}
