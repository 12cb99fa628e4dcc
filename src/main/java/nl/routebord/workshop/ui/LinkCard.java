package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.GuideKeys;
import nl.routebord.workshop.Qr;

/** A personal link to a desk as a QR code and in signs, while it waits to be opened; nothing where there is none. */
final class LinkCard extends Section {

    private final String base;
    private final Image qr = new Image("", Words.say("workshop.guide.qr"));
    private final Paragraph address = Stored.text(new Paragraph());
    private String shown = "";

    /** {@code base} is the address of the house, without a slash at the end. */
    LinkCard(String base, String hint) {
        this.base = base;
        addClassNames("resume", "link-card");
        qr.addClassName("qr");
        address.addClassName("address");
        add(qr, address, new Paragraph(Words.say(hint)));
        Html.hide(this, true);
    }

    /** The picture stands inside the page: an address with a secret in it is asked of no server and written in no log. */
    void show(String secret) {
        Html.hide(this, secret.isEmpty());
        if (secret.equals(shown)) {
            return;
        }
        shown = secret;
        var link = secret.isEmpty() ? "" : GuideKeys.address(base, secret);
        Html.text(address, link);
        qr.setSrc(link.isEmpty() ? "" : Qr.inline(link));
    }
}
