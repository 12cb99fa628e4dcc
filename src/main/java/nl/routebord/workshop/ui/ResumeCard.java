package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Qr;
import nl.routebord.workshop.ResumeCode;

/** The code with which one person goes on from another phone, as plates and as a QR code; on that person's own phone only. */
final class ResumeCard extends Section {

    private final String joining;
    private final Div plates = new Div();
    private final Image qr = new Image("", Words.say("workshop.resume.qr"));

    /** {@code joining} is the address in the QR code of the workshop. */
    ResumeCard(String seat, String joining) {
        this.joining = joining;
        addClassName("resume");
        qr.addClassName("qr");
        var hint = Html.paragraph("hint");
        Html.text(hint, Words.say("workshop.resume.hint"));
        add(
                new H2(Words.say("workshop.resume.title")),
                new Paragraph(Words.say("workshop.resume.lead")),
                plates,
                qr,
                hint,
                renewal(seat));
    }

    void show(ResumeCode now) {
        plates.removeAll();
        plates.add(Plates.of(now.code(), "plates"));
        qr.setSrc(Qr.inline(now.address(joining)));
    }

    /** Two taps: a code that somebody wrote down is of no use after it. */
    private static NativeDetails renewal(String seat) {
        var sure = RbForm.of("resume.renew", seat).add(RbForm.button(Words.say("workshop.resume.new.sure")));
        var ask = new NativeDetails(
                Words.say("workshop.resume.new"), new Div(new Paragraph(Words.say("workshop.resume.new.hint")), sure));
        ask.addClassName("sure");
        ask.getSummary().addClassName("act");
        return ask;
    }
}
