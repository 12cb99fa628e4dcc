package nl.routebord.report;

import java.util.List;
import java.util.Map;
import nl.routebord.shell.Dates;
import nl.routebord.workshop.Recorded;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The record as a page to read and to print ({@code styles/verslag.css}). */
final class RecordPage {

    private final Page page;
    private final Report report;

    private RecordPage(Report report) {
        this.report = report;
        this.page = new Page(Dutch.say("report.title.of", Map.of("title", report.title())), "verslag");
    }

    /**
     * The page.
     *
     * @param version null while the evening is going on
     */
    static String of(Report report, String handle, String checksum, Versions.@Nullable Version version) {
        return of(report, handle, true, checksum, version);
    }

    /** As {@link #of}; for who only reads ({@code desk} false) without the ways back to a desk they do not have. */
    static String of(Report report, String handle, boolean desk, String checksum, Versions.@Nullable Version version) {
        var made = new RecordPage(report);
        made.ways(handle, desk);
        var main = made.page.in(made.page.body(), "main", "");
        made.head(main);
        report.parts().forEach(part -> made.part(main, part));
        made.foot(main, checksum, version);
        return made.page.html();
    }

    /** Not on paper. */
    private void ways(String handle, boolean desk) {
        var ways = page.in(page.body(), "nav", "ways");
        ways.setAttribute("aria-label", Dutch.say("report.ways"));
        if (desk) {
            page.link(ways, "act", "/regie/" + handle, Dutch.say("report.back"));
        }
        if (report.running()) {
            // Typing in for somebody is never further away than this page, as on the other pages beside the desk.
            page.link(ways, "act", "/regie/" + handle + "#typ-in", Dutch.say("workshop.typein.long"));
        }
        if (desk) {
            page.link(ways, "act", "/afsluiten/" + handle, Dutch.say("report.close.title"));
        }
        page.link(ways, "act main", "/verslag/" + handle + "/csv", Dutch.say("report.csv"));
        page.in(ways, "p", "soft", Dutch.say("report.print"));
    }

    private void head(Element main) {
        page.in(main, "p", "whose", Dutch.say("report.whose", Map.of("municipality", report.municipality())));
        page.in(main, "h1", "", Dutch.say("report.title.of", Map.of("title", report.title())));
        if (report.running()) {
            page.in(main, "p", "note adapt", Dutch.say("report.provisional"));
        }
        var list = page.in(main, "dl", "facts");
        report.facts().forEach(fact -> {
            var pair = page.in(list, "div", "");
            page.in(pair, "dt", "", fact.label());
            page.in(pair, "dd", "", fact.words());
        });
        page.in(main, "p", "soft", Dutch.say("report.nameless"));
    }

    private void part(Element main, Report.Part part) {
        var section = page.in(main, "section", "part");
        page.in(section, "h2", "", part.title());
        part.lines().forEach(line -> page.in(section, "p", "typed", line));
        part.sections().forEach(piece -> piece(section, part.title(), piece));
    }

    private void piece(Element section, String about, Recorded.Section piece) {
        var box = page.in(section, "div", "piece");
        if (!piece.title().isEmpty()) {
            page.in(box, "h3", "", piece.title());
        }
        piece.lines().forEach(line -> page.in(box, "p", "typed", line));
        if (!piece.heads().isEmpty()) {
            table(box, piece.title().isEmpty() ? about : about + ": " + piece.title(), piece);
        }
    }

    /** Each cell knows its head by name too: on a phone the rows stand as small lists. */
    private void table(Element box, String about, Recorded.Section piece) {
        var table = page.in(box, "table", piece.heads().size() > 6 ? "many" : "");
        page.in(table, "caption", "sr", about);
        var heads = page.in(page.in(table, "thead", ""), "tr", "");
        piece.heads().forEach(head -> page.in(heads, "th", "", head).setAttribute("scope", "col"));
        var body = page.in(table, "tbody", "");
        piece.rows().forEach(cells -> row(page.in(body, "tr", ""), piece.heads(), cells));
    }

    private void row(Element row, List<String> heads, List<String> cells) {
        for (int at = 0; at < cells.size(); at++) {
            var cell = page.in(row, at == 0 ? "th" : "td", number(cells.get(at)) ? "number" : "", cells.get(at));
            cell.setAttribute("data-head", heads.get(at));
            if (at == 0) {
                cell.setAttribute("scope", "row");
            }
        }
    }

    private void foot(Element main, String checksum, Versions.@Nullable Version version) {
        var foot = page.in(main, "section", "proof");
        page.in(foot, "h2", "", Dutch.say("report.proof"));
        page.in(
                foot,
                "p",
                "",
                version == null
                        ? Dutch.say("report.provisional")
                        : Dutch.say(
                                "report.version",
                                Map.of(
                                        "n",
                                        version.number(),
                                        "day",
                                        Minutes.day(version.at()),
                                        "time",
                                        Dates.clock(version.at()))));
        page.in(foot, "p", "", Dutch.say("report.checksum"));
        page.in(foot, "p", "sum", checksum);
    }

    private static boolean number(String cell) {
        return cell.matches("\\d+([.,]\\d+)?");
    }
}
