package nl.routebord.traject.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.traject.Agenda;

/** One evening that is over: its desk, which leads to its record, and taking its run sheet over for a new one. */
final class PastEvening extends ListItem {

    private static final long serialVersionUID = 1L;

    PastEvening(String seat, Agenda.Evening evening) {
        addClassName("evening-card");
        var handle = evening.handle();
        var copy = EveningPlan.dated(RbForm.of("plan.copy", seat)
                        .key("plan.copy:" + handle)
                        .hidden("evening", handle)
                        .text("title", Words.say("traject.title"), Words.say("traject.title.hint"), 0))
                .choice(
                        "boards",
                        Words.say("traject.copy.boards"),
                        new Option("same", Words.say("traject.copy.same")),
                        new Option("fresh", Words.say("traject.copy.fresh")))
                .initial("boards", "fresh")
                .submit(Words.say("traject.copy.go"));
        add(
                Stored.text(new H3(evening.title())),
                new Paragraph(Shapes.when(Objects.requireNonNull(evening.closed()))),
                Shapes.way("/in/avond/" + handle, Icon.LIST, Words.say("traject.past.desk")),
                Html.fold(
                        "unfold",
                        Html.summary("edit", Icon.MERGE.create(), new Span(Words.say("traject.copy"))),
                        copy));
    }
}
