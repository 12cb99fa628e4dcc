package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** On a card of the desk: the button that lets it on the hall's screen, the one that takes it from there, and that it waits. */
public final class Approving {

    private final RbForm approve;
    private final RbForm unapprove;
    private final Paragraph waits = Html.paragraph("soft");

    /** {@code form} makes a form that says which card; {@code on} and {@code version} come along. */
    public Approving(Supplier<RbForm> form) {
        approve = press(form.get(), "workshop.approve").hidden("on", "true");
        unapprove = press(form.get(), "workshop.unapprove").hidden("on", "false");
        unapprove.key(unapprove.getElement().getAttribute("form-key") + ":off");
        Html.hide(approve, true);
        Html.hide(unapprove, true);
        Html.hide(waits, true);
    }

    private static RbForm press(RbForm form, String key) {
        var button = RbForm.button("");
        button.add(Icon.SCREEN.create(), new Span(Words.say(key)));
        button.setClassName("small-act");
        return form.add(button);
    }

    /** Lets it on the screen. */
    public RbForm approve() {
        return approve;
    }

    /** Takes it from the screen. */
    public RbForm unapprove() {
        return unapprove;
    }

    /** That it waits. */
    public Paragraph waits() {
        return waits;
    }

    /**
     * The state of the card.
     *
     * @param asked whether only what is approved comes on the screen, and the card stands on the board
     * @param approved as it reads now
     * @param version the text on the desk: other words are not approved unread
     */
    public void show(boolean asked, boolean approved, int version) {
        approve.hidden("version", Integer.toString(version));
        unapprove.hidden("version", Integer.toString(version));
        Html.hide(approve, !asked || approved);
        Html.hide(unapprove, !asked || !approved);
        Html.say(waits, asked && !approved ? Words.say("workshop.waits") : "");
    }
}
