package nl.routebord.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.WorkshopView;

/** "Ik deed al mee": going on with one's own code. A QR code of it fills the field, in the browser alone ({@code frontend/rb-resume.ts}). */
@Tag("rb-resume")
@JsModule("./rb-resume.ts")
final class RbResume extends Component {

    RbResume(WorkshopView workshop) {
        var form = RbForm.of("resume", "")
                .key("resume:" + workshop.handle())
                .to("/in/verder")
                .forgets()
                .hidden("code", workshop.code())
                .text("resume", Words.say("workshop.resume.label"), Words.say("workshop.resume.label.hint"), 0)
                .submit(Words.say("workshop.resume.go"));
        var fold = new NativeDetails(Words.say("workshop.resume.fold"), new Div(form));
        fold.addClassName("more");
        fold.setOpen(workshop.closed());
        getElement().appendChild(fold.getElement());
    }
}
