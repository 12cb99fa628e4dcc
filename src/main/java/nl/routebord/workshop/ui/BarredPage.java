package nl.routebord.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Message;

/** What the phone of somebody shows who is not let in again this evening; a shared tablet has a way on for the next person. */
final class BarredPage {

    private BarredPage() {}

    static Message of(WorkshopView workshop, boolean tablet) {
        return Message.of("art-post", "workshop.barred", tablet ? next(workshop) : again(workshop));
    }

    /** Once the guide lets this person in again, the page behind it is that of joining. */
    private static Component again(WorkshopView workshop) {
        var again = new Anchor("/m/" + workshop.code(), Words.say("workshop.barred.again"));
        again.setRouterIgnore(true);
        again.addClassName("act");
        return again;
    }

    /** What was typed here and cannot be sent any more leaves the device too. */
    private static Component next(WorkshopView workshop) {
        return RbForm.of("leave", workshop.guestSeat())
                .to("/in/klaar")
                .wipes()
                .hidden("code", workshop.code())
                .add(RbForm.button(Words.say("workshop.next.ask")));
    }
}
