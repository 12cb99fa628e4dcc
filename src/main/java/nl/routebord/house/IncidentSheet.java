package nl.routebord.house;

import java.time.Instant;
import java.util.Map;
import nl.routebord.report.Page;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Words;
import nl.routebord.workshop.TrajectView;
import org.w3c.dom.Element;

/** What the officer of data protection needs within 72 hours, on one page to print. Numbers, and no name of anybody. */
final class IncidentSheet {

    private final Page page;

    private IncidentSheet(String title) {
        this.page = new Page(title, "verslag");
    }

    /**
     * The page.
     *
     * @param lines so many lines the audit book has of this traject over the last 30 days
     */
    static String of(
            TrajectView traject,
            Incident incident,
            Map<String, Long> data,
            Map<String, Long> access,
            int lines,
            Instant now) {
        var title = say("title", Map.of("traject", traject.name()));
        var made = new IncidentSheet(title);
        made.ways(traject, incident);
        var main = made.page.in(made.page.body(), "main", "");
        made.page.in(main, "h1", "", title);
        made.page.in(main, "p", "", say("lead", Map.of("municipality", traject.municipality())));
        made.page.in(main, "p", "soft", say("made", Map.of("when", Dates.full(now))));
        made.facts(main, incident);
        made.numbers(main, "data", "what.kind", "house.incident.data.", data);
        made.numbers(main, "access", "who", "house.incident.access.", access);
        var book = made.section(main, "lines");
        made.page.in(book, "p", "", say("lines.n", Map.of("n", lines)));
        return made.page.html();
    }

    /** Not on paper. */
    private void ways(TrajectView traject, Incident incident) {
        var ways = page.in(page.body(), "nav", "ways");
        ways.setAttribute("aria-label", say("ways"));
        page.link(ways, "act", traject.workplace() + "/incident", say("back"));
        page.link(
                ways,
                "act main",
                traject.workplace() + "/incident/" + incident.id() + "/csv",
                Words.say(Words.DUTCH, "house.incident.download"));
        page.in(ways, "p", "soft", say("print"));
    }

    private void facts(Element main, Incident incident) {
        var list = page.in(main, "dl", "facts");
        fact(list, "kind", Words.say(Words.DUTCH, incident.kind().key()));
        fact(list, "what", incident.what());
        fact(list, "noticed", Dates.full(incident.noticed()));
        fact(list, "deadline", Dates.full(incident.deadline()));
        fact(list, "reported", Dates.full(incident.reported()));
        var outcome = incident.outcome();
        fact(list, "outcome", outcome == null ? say("none") : outcome);
    }

    private void fact(Element list, String label, String words) {
        var pair = page.in(list, "div", "");
        page.in(pair, "dt", "", say(label));
        page.in(pair, "dd", "typed", words);
    }

    private void numbers(Element main, String title, String head, String stem, Map<String, Long> numbers) {
        var section = section(main, title);
        var table = page.in(section, "table", "");
        page.in(table, "caption", "sr", say(title));
        var heads = page.in(page.in(table, "thead", ""), "tr", "");
        page.in(heads, "th", "", say(head)).setAttribute("scope", "col");
        page.in(heads, "th", "", say("number")).setAttribute("scope", "col");
        var body = page.in(table, "tbody", "");
        numbers.forEach((name, number) -> {
            var row = page.in(body, "tr", "");
            var first = page.in(row, "th", "", Words.say(Words.DUTCH, stem + name));
            first.setAttribute("scope", "row");
            first.setAttribute("data-head", say(head));
            page.in(row, "td", "number", number.toString()).setAttribute("data-head", say("number"));
        });
    }

    private Element section(Element main, String title) {
        var section = page.in(main, "section", "part");
        page.in(section, "h2", "", say(title));
        return section;
    }

    private static String say(String key) {
        return Words.say(Words.DUTCH, "house.incident.sheet." + key);
    }

    private static String say(String key, Map<String, Object> places) {
        return Words.say(Words.DUTCH, "house.incident.sheet." + key, places);
    }
}
