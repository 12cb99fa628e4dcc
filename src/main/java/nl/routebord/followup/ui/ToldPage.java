package nl.routebord.followup.ui;

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

    private final ToldCounts counts = new ToldCounts();
    private final Paragraph promise = new Paragraph();
    private final Paragraph none = new Paragraph(Words.say("followup.public.none"));
    private final transient Keyed<PublicAnswers.Step, ToldStep> steps;

    ToldPage() {
        addClassName("gap");
        var list = new Div();
        list.addClassName("gap");
        steps = new Keyed<>(list, PublicAnswers.Step::number, ToldStep::new, ToldStep::show);
        add(Pieces.panel("followup.public.picture", counts, promise), none, list);
    }

    void show(PublicAnswers now) {
        counts.show(now);
        Html.text(promise, said(now.promise()));
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
}
