package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Attendees;

/** One person on the page of people. */
final class PersonItem extends ListItem {

    private final Span name = Stored.text(new Span());
    private final Span facts = Stored.text(new Span());
    private final Span gone = new Span(Words.say("workshop.people.out"));
    private final NativeButton sure = RbForm.button(Words.say("workshop.people.out.sure"));
    private final NativeDetails ask;
    private boolean leads = true;

    PersonItem(String seat, ParticipantId id) {
        addClassName("person");
        name.addClassName("name");
        facts.addClassName("soft");
        gone.addClassName("chip");
        var form = RbForm.of("person.out", seat)
                .key("person.out:" + id)
                .hidden("person", id.toString())
                .add(sure);
        var hint = new Paragraph(Words.say("workshop.people.out.hint"));
        ask = new NativeDetails(Words.say("workshop.people.out.ask"), new Div(hint, form));
        ask.addClassName("sure");
        ask.getSummary().addClassName("small-act");
        var words = new Div(name, facts, gone);
        words.addClassName("words");
        add(words, ask);
    }

    /** Who leads puts people out. Counts from the next {@link #show} on, and at once for who may not. */
    void lead(boolean mine) {
        leads = mine;
        Html.hide(ask, !mine || !gone.getElement().hasAttribute("hidden"));
    }

    /** Many stand in one list, some without a name: who is meant, is heard too, on both taps. */
    private void about(String who) {
        label(ask.getSummary().getElement(), "workshop.people.out.ask", who);
        label(sure.getElement(), "workshop.people.out.sure", who);
    }

    private static void label(Element tap, String act, String who) {
        tap.setAttribute("aria-label", Words.say("workshop.guide.about", Map.of("act", Words.say(act), "name", who)));
    }

    void show(Attendees.Attendee person) {
        name.setText(person.alias() == null ? Words.say("workshop.people.nameless") : person.alias());
        var known = Words.say(
                "workshop.people.facts",
                Map.of(
                        "group",
                        person.group() == null ? Words.say("workshop.group.none") : person.group(),
                        "time",
                        Dates.time(person.joined())));
        facts.setText(known);
        about(name.getText() + ", " + known);
        Html.hide(gone, !person.out());
        Html.hide(ask, !leads || person.out());
    }
}
