package nl.routebord.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import nl.routebord.digest.OwnDigest;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.signin.OwnSignIn;

/** Turning it on, with a code from the mailbox, and off. Two records make one panel; it is away where there is no mail. */
final class SignInPanel extends Section {

    private static final long serialVersionUID = 1L;

    private static final int CODE = 20;

    private final Paragraph first = new Paragraph(Words.say("signin.own.first"));
    private final Div off;
    private final Div asked;
    private final Div on;
    private final Paragraph sent = new Paragraph();
    private final Paragraph now = new Paragraph();
    private final RbForm stop;
    private final String page;
    private transient OwnDigest mail = new OwnDigest(false, null, null);
    private transient OwnSignIn.State state = OwnSignIn.State.OFF;

    /** {@code page} is the address of the page to sign in, as people read and type it. */
    SignInPanel(String seat, String page) {
        this.page = page;
        addClassNames("panel", "gap");
        var warning = new Paragraph(Words.say("signin.own.warning"));
        warning.addClassName("soft");
        off = part(
                new Paragraph(Words.say("signin.own.lead")),
                RbForm.of("signin.ask", seat).submit(Words.say("signin.own.ask")),
                warning);
        now.addClassName("lead");
        asked = part(
                sent,
                RbForm.of("signin.confirm", seat)
                        .forgets()
                        .text("code", Words.say("signin.own.code"), Words.say("signin.own.code.hint"), CODE)
                        .submit(Words.say("signin.own.confirm")),
                RbForm.of("signin.ask", seat).key("signin.again").add(RbForm.button(Words.say("signin.own.again"))));
        on = part(now);
        stop = RbForm.of("signin.stop", seat).add(RbForm.button(Words.say("signin.own.stop")));
        add(new H2(Words.say("signin.own.title")), first, off, asked, on, stop);
        show();
    }

    private static Div part(Component... parts) {
        var part = new Div(parts);
        part.addClassName("gap");
        return part;
    }

    void mail(OwnDigest mine) {
        mail = mine;
        show();
    }

    void show(OwnSignIn mine) {
        state = mine.state();
        show();
    }

    private void show() {
        var address = mail.address();
        Html.hide(this, !mail.on());
        Html.hide(first, address != null);
        Html.hide(off, address == null || state != OwnSignIn.State.OFF);
        Html.hide(asked, address == null || state != OwnSignIn.State.ASKED);
        Html.hide(on, address == null || state != OwnSignIn.State.ON);
        Html.hide(stop, address == null || state == OwnSignIn.State.OFF);
        if (address != null) {
            Html.text(sent, Words.say("signin.own.sent", Map.of("address", address)));
            Html.text(now, Words.say("signin.own.now", Map.of("address", address, "page", page)));
        }
    }
}
