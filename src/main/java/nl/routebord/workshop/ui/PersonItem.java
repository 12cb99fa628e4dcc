package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Attendees;
import org.jspecify.annotations.Nullable;

/** One person on the page of people: putting out, not letting in again, and letting in after all. */
final class PersonItem extends ListItem {

    private final Span name = Stored.text(new Span());
    private final Span facts = Stored.text(new Span());
    private final Span gone = new Span();
    private final Sure out;
    private final Sure bar;
    private final NativeButton welcome = RbForm.button(Words.say("workshop.people.welcome"));
    private final RbForm letIn;
    private boolean leads = true;
    private Attendees.@Nullable Attendee shown;

    PersonItem(String seat, ParticipantId id) {
        addClassName("person");
        name.addClassName("name");
        facts.addClassName("soft");
        gone.addClassName("chip");
        out = new Sure(form("person.out", seat, id), "workshop.people.out", "small-act");
        bar = new Sure(form("person.bar", seat, id), "workshop.people.bar", "small-act");
        welcome.setClassName("small-act");
        letIn = form("person.letin", seat, id).add(welcome);
        var words = new Div(name, facts, gone);
        words.addClassName("words");
        var acts = new Div(out, bar, letIn);
        acts.addClassName("person-acts");
        add(words, acts);
    }

    private static RbForm form(String command, String seat, ParticipantId id) {
        return RbForm.of(command, seat).key(command + ":" + id).hidden("person", id.toString());
    }

    /** Who leads puts people out and lets them in. */
    void lead(boolean mine) {
        leads = mine;
        acts();
    }

    void show(Attendees.Attendee person) {
        shown = person;
        Html.text(name, person.alias() == null ? Words.say("workshop.people.nameless") : person.alias());
        var known = Words.say(
                "workshop.people.facts",
                Map.of(
                        "group",
                        person.group() == null ? Words.say("workshop.group.none") : person.group(),
                        "time",
                        Dates.time(person.joined())));
        Html.text(facts, known);
        about(name.getText() + ", " + known);
        Html.text(gone, Words.say(person.barred() ? "workshop.people.barred" : "workshop.people.out"));
        Html.hide(gone, !person.out());
        acts();
    }

    /** Many stand in one list, some without a name: who is meant, is heard too, on every tap. */
    private void about(String who) {
        out.about(who);
        bar.about(who);
        welcome.getElement()
                .setAttribute(
                        "aria-label",
                        Words.say(
                                "workshop.guide.about",
                                Map.of("act", Words.say("workshop.people.welcome"), "name", who)));
    }

    private void acts() {
        var isOut = shown != null && shown.out();
        var barred = shown != null && shown.barred();
        Html.hide(out, !leads || isOut);
        Html.hide(bar, !leads || barred);
        Html.hide(letIn, !leads || !barred);
    }
}
