package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.QrPicture;
import nl.routebord.workshop.ResumeCode;
import nl.routebord.workshop.Resumes;
import nl.routebord.workshop.WorkshopView;
import org.springframework.stereotype.Component;

/** The code of the one whose phone this is: to go on from another phone, or later, after somebody else had this device. */
final class OwnCode extends Div {

    private final transient Scope scope;
    private final transient WorkshopView workshop;
    private final transient PublicAddress address;
    private final Div plates = new Div();
    private final Image picture = new Image("", Words.say("workshop.resume.qr"));
    private final NextPerson next;

    private OwnCode(Scope scope, WorkshopView workshop, PublicAddress address) {
        this.scope = scope;
        this.workshop = workshop;
        this.address = address;
        addClassName("gap");
        next = new NextPerson(workshop);
        picture.addClassName("picture");
        var resume = new Section(
                new H2(Words.say("workshop.resume.title")),
                new Paragraph(Words.say("workshop.resume.lead")),
                plates,
                picture,
                new Paragraph(Words.say("workshop.resume.how")),
                new Paragraph(
                        Words.say("workshop.resume.type", Map.of("address", address.resuming(workshop)))));
        resume.addClassName("resume");
        if (!workshop.closed()) {
            resume.add(renewal());
        }
        add(resume, next);
    }

    /** What keeps it up to date: a code that was made anew on this phone or another one of the same person. */
    Feed<ResumeCode> feed() {
        return new Feed<>(ResumeCode.topic(scope.speaker()), Audience.HALL, ResumeCode.class, this::show);
    }

    private void show(ResumeCode code) {
        plates.removeAll();
        plates.add(Plates.of(code.signs(), "plates"));
        picture.setSrc(QrPicture.inline(address.resuming(workshop, code)));
        next.show(code);
    }

    /** Two taps: a code on paper somewhere is worth nothing after it. */
    private NativeDetails renewal() {
        var sure = RbForm.of("resume.renew", workshop.guestSeat())
                .add(RbForm.button(Words.say("workshop.resume.new.sure")));
        var ask = new NativeDetails(
                Words.say("workshop.resume.new"), new Div(new Paragraph(Words.say("workshop.resume.new.hint")), sure));
        ask.addClassName("sure");
        ask.getSummary().addClassNames("act", "quiet");
        return ask;
    }

    /** Makes it for one person's page; the code is there when the page is first drawn. */
    @Component
    static class Maker {

        private final Resumes resumes;
        private final PublicAddress address;

        Maker(Resumes resumes, PublicAddress address) {
            this.resumes = resumes;
            this.address = address;
        }

        OwnCode of(Scope scope, WorkshopView workshop) {
            var own = new OwnCode(scope, workshop, address);
            own.show(resumes.show(scope));
            return own;
        }
    }
}
