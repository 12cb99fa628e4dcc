package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** An act of two taps: the first folds open what it does, the second does it. */
final class Twice extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final String stem;
    private final NativeButton button;

    /** {@code stem} is the key of its {@code .ask}, {@code .hint} and {@code .sure}. */
    Twice(RbForm form, String stem) {
        this(form, stem, RbForm.button(Words.say(stem + ".sure")));
    }

    private Twice(RbForm form, String stem, NativeButton button) {
        super(Words.say(stem + ".ask"), new Div(new Paragraph(Words.say(stem + ".hint")), form.add(button)));
        this.stem = stem;
        this.button = button;
        addClassName("sure");
        getSummary().addClassNames("act", "quiet");
    }

    /** Where many stand in one list: who or what is meant is heard too, on both taps. */
    Twice about(String name) {
        getSummary().getElement().setAttribute("aria-label", said(".ask", name));
        button.getElement().setAttribute("aria-label", said(".sure", name));
        return this;
    }

    private String said(String act, String name) {
        return Words.say("soundingboard.about", Map.of("act", Words.say(stem + act), "name", name));
    }
}
