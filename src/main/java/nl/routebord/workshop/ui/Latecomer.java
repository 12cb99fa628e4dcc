package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Catchup;
import nl.routebord.workshop.WorkshopView;

/** "Wat er al was", in three sentences, for who comes in later; each thing can be read. Folded away until somebody wants it. */
final class Latecomer extends NativeDetails {

    Latecomer(WorkshopView workshop, Catchup missed) {
        addClassNames("more", "latecomer");
        setSummary(Icon.CLOCK.create(), new Span(Words.say("workshop.late.title")));
        var content = new Div(new Paragraph(Words.say(
                missed.at() == 0 ? "workshop.late.between" : "workshop.late.at",
                Map.of("at", missed.at(), "all", missed.all()))));
        content.add(new Paragraph(
                Words.say("workshop.late.earlier", Map.of("n", missed.earlier().size()))));
        var list = new UnorderedList();
        missed.earlier().forEach(activity -> list.add(line(workshop, activity)));
        content.add(list, new Paragraph(Words.say("workshop.late.now")));
        setContent(content);
    }

    private static ListItem line(WorkshopView workshop, ActivityView activity) {
        var link = new Anchor("/m/" + workshop.code() + "/" + activity.id());
        link.add(Stored.text(new Span(activity.name())), Icon.ARROW_RIGHT.create());
        link.addClassName("act");
        return new ListItem(link);
    }
}
