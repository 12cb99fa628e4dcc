package nl.routebord.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import nl.routebord.followup.PublicAnswers;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;

/** What was said in one step of the route, and what was done with it. */
final class ToldStep extends Section {

    private final Paragraph counts = Html.paragraph("soft");
    private final transient Keyed<PublicAnswers.Board, ToldBoard> boards;

    ToldStep(PublicAnswers.Step step) {
        addClassNames("panel", "gap");
        var list = new Div();
        list.addClassName("gap");
        boards = new Keyed<>(list, PublicAnswers.Board::key, board -> new ToldBoard(), ToldBoard::show);
        add(new H2(Pieces.step(step.number())), counts, list);
    }

    void show(PublicAnswers.Step now) {
        Html.text(
                counts,
                Words.say("followup.public.counts", Map.of("answered", now.answered(), "waiting", now.waiting())));
        boards.show(now.boards());
    }
}
