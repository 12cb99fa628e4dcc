package nl.routebord.thermometer.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.routebord.live.Feed;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.RbPager;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.thermometer.ThermometerBoard;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;

/** On the projector: how many answered while it is open; after the close two statements a page, with their way over time. */
@StyleSheet("styles/thermometer.css")
final class HallPanel extends Div {

    private static final int PER_PAGE = 2;

    private final Div pages = new Div();
    private final RbPager pager = RbPager.around(
            pages, PER_PAGE, Words.say("thermometer.hall.page", RbPager.PLACES), Words.say("thermometer.hall.pause"));
    private final Paragraph say = Html.paragraph("say");
    private final Paragraph then = Html.paragraph("then");
    private final HtmlContainer still = Html.still("art-chairs", say, then);
    private final Span clients = new Span();
    private final Span chip = Html.span("", "chip", "clients");
    private List<ThermometerBoard.Measured> drawn = List.of();

    private HallPanel(Place place) {
        addClassNames("criteria-panel", "thermometer-hall");
        var question = Stored.text(new H1(place.activity().question()));
        question.addClassName("question");
        pages.addClassName("measures");
        chip.add(Icon.PEOPLE.create(), clients);
        var notes = new Div(chip);
        notes.addClassName("notes");
        add(question, pager, notes, still);
    }

    static Panel of(Place place) {
        var panel = new HallPanel(place);
        return new Panel(
                panel,
                List.of(new Feed<>(place.activity().board(), place.audience(), ThermometerBoard.class, panel::show)));
    }

    private void show(ThermometerBoard board) {
        var shown = !board.phase().takesVoices() && !board.measured().isEmpty();
        Html.hide(still, shown);
        pager.getElement().setAttribute("hidden", !shown);
        Html.hide(chip, !shown);
        Html.text(say, Words.say("thermometer.answered", java.util.Map.of("n", board.answered())));
        Html.text(then, Words.say(board.phase().takesVoices() ? "thermometer.hall.open" : "thermometer.hall.closed"));
        Html.text(clients, Totals.clients(board));
        if (shown && !board.measured().equals(drawn)) {
            drawn = board.measured();
            pages.removeAll();
            board.statements().forEach(statement -> pages.add(new Measure(board, statement, false)));
        }
    }
}
