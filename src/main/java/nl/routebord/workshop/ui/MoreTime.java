package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Person;

/** On the help page of a phone: who needs extra time takes it here, without asking anybody. */
final class MoreTime extends Section {

    private final NativeButton button = RbForm.button("");
    private final Paragraph state = new Paragraph();
    private final RbForm form;

    MoreTime(String seat) {
        addClassNames("panel", "more-time");
        button.setClassName("signal");
        button.add(Icon.CLOCK.create(), new Span(Words.say("workshop.extra.take")));
        form = RbForm.of("time.extra", seat).latest().add(button);
        state.addClassName("soft");
        add(
                new H2(Words.say("workshop.extra.title")),
                new Paragraph(Words.say("workshop.extra.lead")),
                new Paragraph(Words.say("workshop.extra.private")),
                form,
                state);
        show(false);
    }

    void show(Person person) {
        show(person.extraTime());
    }

    private void show(boolean on) {
        form.hidden("on", Boolean.toString(!on));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        Html.text(state, Words.say(on ? "workshop.extra.on" : "workshop.extra.off"));
    }
}
