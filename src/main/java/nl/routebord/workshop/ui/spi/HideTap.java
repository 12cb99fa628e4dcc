package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** At the desk, beside words that are hidden without a reason: one tap hides them, one tap shows them again. */
public final class HideTap extends Div {

    private static final long serialVersionUID = 1L;

    private final RbForm hide;
    private final RbForm back;
    private final Span off = new Span(Words.say("workshop.hide.off"));

    /**
     * The function makes the form of an act, {@code hide} or {@code show}, that says what it is about; each is asked for once.
     * {@code about} is what is hidden, said to who cannot see beside what the button stands.
     */
    public HideTap(Function<String, RbForm> act, String about) {
        addClassName("hide-tap");
        off.addClassName("chip");
        hide = act.apply("hide").add(button(Words.say("workshop.hide"), about));
        back = act.apply("show").add(button(Words.say("workshop.hide.show"), about));
        hide.addClassName("hide-act");
        back.addClassName("hide-act");
        add(off, hide, back);
    }

    public void show(boolean hidden) {
        Html.hide(off, !hidden);
        Html.hide(hide, hidden);
        Html.hide(back, !hidden);
    }

    private static NativeButton button(String words, String about) {
        var button = RbForm.button("");
        button.setClassName("small-act");
        var what = new Span(": " + about);
        what.addClassName("sr");
        button.add(Icon.EYE.create(), new Span(words), what);
        return button;
    }
}
