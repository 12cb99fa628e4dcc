package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Qr;

/** A member's link as a QR code and as words to send, until it was handed over; nothing where there is none. */
final class LinkShown extends Section {

    private static final long serialVersionUID = 1L;

    private final String base;
    private final Image qr = new Image("", Words.say("soundingboard.link.qr"));
    private final Paragraph text = Html.paragraph("address", "typed");
    private String shown = "";

    /** {@code base} is the address of the house, without a slash at the end; {@code handed} takes the link off the screen. */
    LinkShown(String base, RbForm handed) {
        this.base = base;
        addClassNames("resume", "link-card");
        qr.addClassName("qr");
        add(
                new Paragraph(Words.say("soundingboard.link.once")),
                qr,
                Stored.text(text),
                handed.add(RbForm.button(Words.say("soundingboard.link.handed"))));
        Html.hide(this, true);
    }

    /** The picture stands inside the page: an address with a secret in it is asked of no server and written in no log. */
    void show(String secret, String name) {
        Html.hide(this, secret.isEmpty());
        if (secret.equals(shown)) {
            return;
        }
        shown = secret;
        var link = base + "/k/" + secret;
        getElement().setAttribute("aria-label", Words.say("soundingboard.link.of", Map.of("name", name)));
        Html.text(
                text, secret.isEmpty() ? "" : Words.say(Words.DUTCH, "soundingboard.link.text", Map.of("link", link)));
        qr.setSrc(secret.isEmpty() ? "" : Qr.inline(link));
    }
}
