package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ResumeCode;
import nl.routebord.workshop.WorkshopView;

/** "Klaar, volgende persoon": leaves a shared tablet, with one's own code in sight before the tap that does it. */
final class NextPerson extends Section {

    private final Div plates = new Div();

    NextPerson(WorkshopView workshop) {
        addClassName("bye");
        var over = workshop.closed();
        var content = new Div(new Paragraph(Words.say(over ? "workshop.next.over" : "workshop.next.lead")));
        if (!over) {
            content.add(plates, new Paragraph(Words.say("workshop.next.hint")));
        }
        var leave = RbForm.of("leave", workshop.guestSeat())
                .to("/in/klaar")
                .wipes()
                .hidden("code", workshop.code())
                .add(RbForm.button(Words.say("workshop.next.sure")));
        content.add(new RbNext(workshop.guestSeat(), leave));
        var ask = new NativeDetails(Words.say("workshop.next.ask"), content);
        ask.addClassName("sure");
        ask.getSummary().addClassName("act");
        add(ask);
    }

    void show(ResumeCode now) {
        plates.removeAll();
        plates.add(Plates.of(now.code(), "plates"));
    }
}
