package nl.routebord.ballot.sheet;

import java.util.Map;
import nl.routebord.ballot.Asking;
import nl.routebord.ballot.Marks;
import nl.routebord.ballot.Method;
import nl.routebord.ballot.PerGroup;
import nl.routebord.ballot.Side;
import nl.routebord.ballot.Standing;
import nl.routebord.ballot.SupportPerGroup;
import nl.routebord.ballot.Tally;
import nl.routebord.ballot.Voice;
import nl.routebord.print.Paper;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** One part on paper: its bar with signs, words and numbers, its groups, and the reasons with the smallest voice first. */
final class PartOnPaper {

    private final Paper paper;
    private final Asking asking;
    private final Tally tally;
    private final int most;

    PartOnPaper(Paper paper, Asking asking, Tally tally, int most) {
        this.paper = paper;
        this.asking = asking;
        this.tally = tally;
        this.most = most;
    }

    void in(Element body) {
        var part = paper.in(body, "div", "part");
        var first = paper.in(part, "div", "first");
        paper.in(first, "h3", "", tally.name());
        paper.in(first, "p", "sentence", tally.figures().sentence());
        if (tally.figures().tooFew()) {
            paper.in(first, "p", "counts", Paper.say("ballot.result.few", Map.of()));
        } else if (tally.isUnanswered()) {
            paper.in(first, "p", "counts", Paper.say("ballot.result.nobody", Map.of()));
        } else {
            bar(first);
            counts(first);
            groups(part);
        }
        Side.of(asking, tally).forEach(side -> reasons(part, side));
    }

    private void bar(Element first) {
        var bar = new BarPicture();
        if (asking.method().isPerPart()) {
            Marks.order(asking.method())
                    .forEach(mark -> bar.piece(Marks.voice(asking.method(), mark), tally.people(mark)));
        } else {
            bar.of(tally.figures().points(), most);
        }
        picture(first, bar, tally.name());
    }

    /** Per answer a sign, a number and a word; where parts compete the sentence of their count. */
    private void counts(Element first) {
        var line = paper.in(first, "p", "counts");
        if (asking.method().isPerPart()) {
            for (int mark : Marks.order(asking.method())) {
                var count = paper.in(line, "span", "count");
                sign(count, Marks.voice(asking.method(), mark));
                paper.in(count, "span", "", " " + Marks.count(asking, mark, tally.people(mark)));
            }
            paper.in(first, "p", "together", together());
        } else {
            sign(line, Voice.YES);
            paper.in(line, "span", "", " " + Standing.line(asking, tally.figures()));
        }
    }

    private String together() {
        var figures = tally.figures();
        return asking.method() == Method.SCORE5
                ? Words.say(Standing.of(asking.method(), figures))
                : Paper.say("ballot.sheet.together", Map.of("n", figures.answers()));
    }

    private void groups(Element part) {
        var groups = tally.groups();
        var words = groups == null ? "" : PerGroup.shared(groups);
        if (groups == null || words.isEmpty()) {
            return;
        }
        if (groups.isTelling()) {
            var block = paper.in(part, "div", "groups");
            paper.in(block, "h4", "", Paper.say("ballot.sheet.groups", Map.of("favour", Marks.favour(asking))));
            var table = paper.in(block, "table", "");
            groups.rows().forEach(row -> group(table, row));
            PerGroup.even(asking, groups).ifPresent(even -> {
                var bar = new BarPicture();
                for (int group = 0; even.blocks() && group < even.of(); group++) {
                    bar.piece(group < even.full() ? Voice.YES : null, 1);
                }
                if (!even.blocks()) {
                    bar.of(even.full(), even.of());
                }
                var row = row(table, "even", Paper.say("ballot.even.title", Map.of()), bar, even.figure());
                paper.in(row, "p", "over", even.over());
            });
        }
        paper.in(part, "p", "shared", words);
    }

    private void group(Element table, SupportPerGroup.Row group) {
        var numbers = group.share().numbers();
        if (numbers == null) {
            row(table, "", PerGroup.name(group), null, PerGroup.share(asking, group.share()));
            return;
        }
        var bar = new BarPicture();
        bar.of(numbers.support(), numbers.answers());
        row(table, "", PerGroup.name(group), bar, PerGroup.answers(group));
    }

    /** Returns the last cell. */
    private Element row(Element table, String name, String head, @Nullable BarPicture bar, String words) {
        var row = paper.in(table, "tr", name);
        paper.in(row, "th", "", head).setAttribute("scope", "row");
        var cell = paper.in(row, "td", "drawn");
        if (bar != null) {
            picture(cell, bar, head);
        }
        return paper.in(row, "td", "words", words);
    }

    private void reasons(Element part, Side side) {
        var block = paper.in(part, "div", "reasons");
        var head = paper.in(block, "h4", "");
        sign(head, side.voice());
        paper.in(head, "span", "", " " + Paper.say("ballot.side", Map.of("word", side.word(), "n", side.people())));
        var list = paper.in(block, "ul", "");
        side.reasons().forEach(reason -> paper.in(list, "li", "", reason.text()));
    }

    private void sign(Element parent, Voice voice) {
        paper.picture(parent, "sign", BarPicture.sign(voice), "");
    }

    private void picture(Element parent, BarPicture bar, String about) {
        paper.picture(parent, "bar", bar.data(), Paper.say("ballot.sheet.bar", Map.of("name", about)));
    }
}
