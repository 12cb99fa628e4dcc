package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Hidden;
import org.jspecify.annotations.Nullable;

/**
 * At the desk, beside words of somebody: one tap hides them, then five reasons of which one tap tells their writer why, and one
 * tap shows them again.
 */
public final class HideBeside extends Div {

    private static final long serialVersionUID = 1L;

    private final Span why = new Span();
    private final Paragraph note = Html.paragraph("note", "no");
    private final transient HideAct hide;
    private final RbForm back;

    /**
     * @param kind as in {@link nl.routebord.workshop.Aside#kind}
     * @param about what is hidden, said to who cannot see beside what the button stands
     */
    public HideBeside(String seat, String kind, UUID item, String about) {
        addClassName("hide-beside");
        // Where the focus goes when the pressed button has gone.
        getElement().setAttribute("data-home", "").setAttribute("tabindex", "-1");
        note.add(Icon.EYE.create(), why);
        hide = new HideAct(act -> form("aside." + act, seat, kind, item), about);
        var button = RbForm.button("");
        button.setClassName("small-act");
        button.add(Icon.UNDO.create(), new Span(Words.say("workshop.hide.show")), Html.span(": " + about, "sr"));
        back = form("aside.show", seat, kind, item).add(button);
        add(note, hide.why(), hide.press(), back);
    }

    private static RbForm form(String command, String seat, String kind, UUID item) {
        return RbForm.of(command, seat)
                .key(command + ":" + item)
                .hidden("kind", kind)
                .hidden("item", item.toString());
    }

    /** {@code hidden} null where they stand. */
    public void show(@Nullable Hidden hidden) {
        Html.text(why, hidden == null ? "" : HideAct.said(hidden));
        note.setClassName("mended", hidden != null && hidden.mended());
        Html.hide(note, hidden == null);
        hide.show(hidden != null, hidden);
        Html.hide(back, hidden == null);
    }
}
