package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ResumeCode;
import nl.routebord.workshop.WorkshopView;

/** "Klaar, volgende persoon": ends one's turn at a shared device. The tap before it shows the code, to write down. */
final class NextPerson extends Section {

    private final Div plates = new Div();

    NextPerson(WorkshopView workshop) {
        addClassName("bye");
        var form = RbForm.of("guest.next", workshop.guestSeat())
                .to("/in/volgende")
                .hidden("handle", workshop.handle())
                .wipes()
                .submit(Words.say("workshop.next.sure"));
        var ask = new NativeDetails(
                Words.say("workshop.next.ask"),
                new Div(
                        new Paragraph(Words.say("workshop.next.lead")),
                        new Paragraph(Words.say("workshop.next.write")),
                        plates,
                        new Paragraph(Words.say("workshop.next.hint")),
                        form));
        ask.addClassName("more");
        add(ask);
    }

    void show(ResumeCode code) {
        plates.removeAll();
        plates.add(Plates.of(code.signs(), "plates"));
    }
}
