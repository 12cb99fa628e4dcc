package nl.routebord.poll;

import java.util.List;
import java.util.Map;
import nl.routebord.print.Paper;
import nl.routebord.print.Pdf;
import nl.routebord.shell.Dates;
import nl.routebord.workshop.Groups;
import org.w3c.dom.Element;

/** Prints a poll on A4, one form a page, each with its number ({@code print/peiling.css}). */
final class FormPaper {

    /** So many forms at most in one file. */
    static final int MOST = 200;

    private static final int LINES = 5;

    private FormPaper() {}

    static byte[] print(Poll poll, String municipality, List<Groups.Group> groups, int from, int to) {
        var paper = new Paper(poll.question(), municipality, say("poll.print.what"), "peiling.css");
        for (int number = from; number <= to; number++) {
            form(paper, poll, municipality, groups, number);
        }
        return Pdf.of(paper);
    }

    private static void form(Paper paper, Poll poll, String municipality, List<Groups.Group> groups, int number) {
        var page = paper.in(paper.body(), "div", "form");
        paper.in(page, "p", "number", Paper.say("poll.print.number", Map.of("n", number)));
        paper.in(page, "p", "kicker", Paper.say("poll.kicker", Map.of("municipality", municipality)));
        paper.in(page, "h1", "", poll.question());
        paper.in(page, "p", "how", say("poll.print.how"));
        var options = poll.options();
        for (int at = 0; at < options.size(); at++) {
            var option = options.get(at);
            box(
                    paper,
                    page,
                    Paper.say("poll.print.option", Map.of("n", at + 1, "name", option.name())),
                    option.sentence());
        }
        if (poll.asksGroup()) {
            paper.in(page, "h2", "", say("poll.group"));
            paper.in(page, "p", "how", say("poll.group.hint"));
            groups.forEach(group -> box(paper, page, group.name(), ""));
        }
        var open = poll.open();
        if (open != null) {
            paper.in(page, "h2", "", open);
            for (int line = 0; line < LINES; line++) {
                paper.in(page, "p", "line", "\u00a0");
            }
        }
        paper.in(page, "p", "until", Paper.say("poll.print.until", Map.of("moment", Dates.moment(poll.closes()))));
    }

    private static void box(Paper paper, Element page, String name, String sentence) {
        var row = paper.in(page, "div", "choice");
        paper.in(row, "span", "box", "\u00a0");
        var words = paper.in(row, "span", "words");
        paper.in(words, "b", "", name);
        if (!sentence.isEmpty()) {
            paper.in(words, "span", "sentence", sentence);
        }
    }

    private static String say(String key) {
        return Paper.say(key, Map.of());
    }
}
