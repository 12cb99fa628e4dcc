package nl.routebord.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import nl.routebord.followup.PublicAnswers;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;

/** How much has an answer and how much waits for one: as a bar, with the numbers in a sentence. */
final class ToldCounts extends Div {

    private final Paragraph counts = Html.paragraph("lead");
    private final Div bar = new Div();

    ToldCounts(Component... above) {
        super(above);
        addClassNames("told-counts", "gap");
        bar.addClassName("bar");
        bar.getElement().setAttribute("role", "img");
        add(counts, bar);
    }

    void show(PublicAnswers now) {
        var words = Words.say("followup.public.counts", Map.of("answered", now.answered(), "waiting", now.waiting()));
        Html.text(counts, words);
        bar.removeAll();
        bar.add(Pieces.piece("status-taken", now.answered()), Pieces.piece("status-new", now.waiting()));
        bar.getElement().setAttribute("aria-label", words);
        Html.hide(this, now.answered() + now.waiting() == 0);
    }
}
