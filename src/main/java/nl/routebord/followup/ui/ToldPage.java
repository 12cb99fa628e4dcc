package nl.routebord.followup.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import nl.routebord.followup.Promise;
import nl.routebord.followup.PublicAnswers;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;

/** The picture of how much has an answer, the promise, and the steps one below the other. */
final class ToldPage extends Div {

    private final Paragraph counts = Html.paragraph("lead");
    private final Div bar = new Div();
    private final Paragraph promise = new Paragraph();
    private final Paragraph none = new Paragraph(Words.say("followup.public.none"));
    private final transient Keyed<PublicAnswers.Step, ToldStep> steps;

    ToldPage() {
        addClassName("gap");
        bar.addClassName("bar");
        bar.getElement().setAttribute("role", "img");
        var list = new Div();
        list.addClassName("gap");
        steps = new Keyed<>(list, PublicAnswers.Step::number, ToldStep::new, ToldStep::show);
        add(Pieces.panel("followup.public.picture", counts, bar, promise), none, list);
    }

    void show(PublicAnswers now) {
        var words = Words.say("followup.public.counts", Map.of("answered", now.answered(), "waiting", now.waiting()));
        counts.setText(words);
        bar.removeAll();
        bar.add(piece("status-taken", now.answered()), piece("status-new", now.waiting()));
        bar.getElement().setAttribute("aria-label", words);
        promise.setText(said(now.promise()));
        var told = now.steps().stream().filter(step -> !step.boards().isEmpty()).toList();
        steps.show(told);
        Html.hide(none, !told.isEmpty());
    }

    private static String said(Promise promise) {
        var days = Words.say("followup.promise.days.said", Map.of("n", promise.days()));
        var who = promise.who().isEmpty()
                ? ""
                : " " + Words.say("followup.promise.who.said", Map.of("who", promise.who()));
        var via = promise.via().isEmpty()
                ? ""
                : " " + Words.say("followup.promise.via.said", Map.of("via", promise.via()));
        return days + who + via;
    }

    private static HtmlContainer piece(String style, int n) {
        var piece = new HtmlContainer("i");
        piece.setText(n == 0 ? "" : Integer.toString(n));
        piece.addClassName(style);
        piece.setClassName("none", n == 0);
        piece.getStyle().set("--n", Integer.toString(n));
        return piece;
    }
}
