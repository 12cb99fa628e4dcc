package nl.routebord.house.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routebord.house.LogQuery;
import nl.routebord.house.Logbook;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.HouseRoom;
import org.springframework.stereotype.Component;

/** The audit book: whether it is sound, a search, its lines by day, and the files to take along. */
@Component
class LogbookRoom implements HouseRoom {

    private static final int ORDER = 10;
    private static final List<String> PARTS = List.of("traject", "soort", "wie", "dag");

    private final Logbook logbook;

    LogbookRoom(Logbook logbook) {
        this.logbook = logbook;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public Icon icon() {
        return Icon.LIST;
    }

    @Override
    public String label() {
        return "house.log.title";
    }

    @Override
    public com.vaadin.flow.component.Component page(
            Function<String, Optional<String>> secretOf, Map<String, List<String>> query) {
        var asked = LogQuery.read(query);
        var page = logbook.page(secretOf, asked);
        var all = new Book(Shapes.head("house.log.title", "house.log.lead"));
        if (page.verdict() != null) {
            all.add(Shapes.panel("house.log.state", new ChainState(page.verdict())));
        }
        var search = search(query);
        all.add(
                Shapes.panel("house.log.filter", new LogFilter(asked, page)),
                Shapes.panel("house.log.lines", new LogLines(page.rows()), pages(asked.page(), page.more(), search)),
                files(search, page.months()));
        return all;
    }

    /** What was searched for, as it stands in an address; nothing else that stood there. */
    private static String search(Map<String, List<String>> query) {
        return PARTS.stream()
                .filter(part -> !value(query, part).isEmpty())
                .map(part -> part + "=" + URLEncoder.encode(value(query, part), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String value(Map<String, List<String>> query, String part) {
        var values = query.getOrDefault(part, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static Nav pages(int page, boolean more, String search) {
        var pages = new Nav();
        pages.addClassNames("row", "log-pages");
        pages.getElement().setAttribute("aria-label", Words.say("house.log.pages"));
        if (page > 0) {
            pages.add(turn(page - 1, search, Icon.ARROW_LEFT, "house.log.newer"));
        }
        if (more) {
            pages.add(turn(page + 1, search, Icon.ARROW_RIGHT, "house.log.older"));
        }
        pages.setVisible(page > 0 || more);
        return pages;
    }

    private static Anchor turn(int page, String search, Icon icon, String words) {
        return Shapes.way("/beheer?blad=" + page + (search.isEmpty() ? "" : "&" + search), icon, Words.say(words));
    }

    private static com.vaadin.flow.component.Component files(String search, int months) {
        var behind = search.isEmpty() ? "" : "?" + search;
        var ways = new Div(
                Shapes.way("/beheer/logboek/csv" + behind, Icon.PAPER, Words.say("house.log.export.csv")),
                Shapes.way("/beheer/logboek/jsonl" + behind, Icon.LOCK, Words.say("house.log.export.jsonl")));
        ways.addClassName("row");
        return Shapes.panel(
                "house.log.export",
                Shapes.soft(Words.say("house.log.export.lead")),
                ways,
                Shapes.soft(Words.say("house.log.term", Map.of("n", months))));
    }

    /** All of the page. */
    @StyleSheet("styles/house.css")
    private static final class Book extends Div {

        private static final long serialVersionUID = 1L;

        Book(com.vaadin.flow.component.Component head) {
            super(head);
            addClassName("gap");
        }
    }
}
