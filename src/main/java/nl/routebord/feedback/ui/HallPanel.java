package nl.routebord.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routebord.feedback.FeedbackBoard;
import nl.routebord.live.Feed;
import nl.routebord.shell.Html;
import nl.routebord.shell.RbPager;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;

/** On the projector: three columns with how many there are and two texts of each a page, newest first. */
final class HallPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** The hall sees the newest; everything is on the phones. */
    private static final int MOST_PAGES = 6;

    private final Div pages = new Div();
    private final RbPager pager =
            RbPager.around(pages, 1, Words.say("feedback.hall.page", RbPager.PLACES), Words.say("feedback.hall.pause"));
    private final Span note = Html.span("", "chip");
    private final Div still = new Div();
    private final Paragraph say = new Paragraph();
    private final Paragraph then = new Paragraph();
    private final transient Keyed<Integer, HallPage> shown =
            new Keyed<>(pages, page -> page, HallPage::new, (component, page) -> {});

    private HallPanel(Place place) {
        addClassName("feedback");
        var question = Stored.text(new H1(place.activity().question()));
        question.addClassName("question");
        pages.addClassName("quote-pages");
        var art = new Div();
        art.addClassNames("art", "art-post");
        art.getElement().setAttribute("aria-hidden", "true");
        say.addClassName("say");
        then.addClassName("then");
        still.addClassName("still");
        still.add(art, say, then);
        var notes = new Div(note);
        notes.addClassName("notes");
        add(question, pager, notes, still);
    }

    static Panel of(Place place) {
        var panel = new HallPanel(place);
        return new Panel(
                panel,
                List.of(new Feed<>(place.activity().board(), place.audience(), FeedbackBoard.class, panel::show)));
    }

    private void show(FeedbackBoard all) {
        var board = all.onScreen();
        var waiting = all.waiting();
        var quiet = board.veiled() || board.items().isEmpty();
        var told = told(board, waiting);
        pager.say(Stream.concat(Stream.of(Words.say("feedback.hall.page", RbPager.PLACES)), told.stream())
                .collect(Collectors.joining(" · ")));
        Html.text(note, String.join(" · ", told));
        hide(pager, quiet);
        hide(still, !quiet);
        Html.text(
                say,
                board.veiled()
                        ? Words.say(
                                "feedback.hall.veiled",
                                Map.of("n", board.counts().total()))
                        : waiting > 0
                                ? Words.say("workshop.hall.allwait", Map.of("n", waiting))
                                : Words.say("feedback.hall.none"));
        Html.text(then, waiting > 0 ? "" : Words.say(next(board.phase())));
        var howMany = Math.clamp(HallPage.needed(board), 1, MOST_PAGES);
        hide(note, quiet || howMany > 1 || told.isEmpty());
        shown.show(IntStream.range(0, howMany).boxed().toList());
        shown.each(page -> page.show(board));
    }

    /** What is not on the screen; with one page the pager says nothing, so a chip says it. */
    private static List<String> told(FeedbackBoard board, int waiting) {
        return Stream.of(
                        board.isShort() ? Words.say("feedback.short.alone", Map.of("n", board.shortlisted())) : "",
                        waiting == 0 ? "" : Words.say("workshop.hall.waiting", Map.of("n", waiting)))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static String next(Phase phase) {
        return switch (phase) {
            case PREPARED -> "feedback.hall.prepared";
            case OPEN, CLOSING -> "feedback.hall.open";
            case CLOSED, REVEALED -> "feedback.hall.over";
        };
    }

    private static void hide(Component component, boolean hidden) {
        component.getElement().setAttribute("hidden", hidden);
    }
}
