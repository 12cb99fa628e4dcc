package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** An act of two taps: the first folds open what it does, the second does it. */
final class Sure extends NativeDetails {

    private final String stem;
    private final NativeButton button;

    /** {@code stem} is the key of its {@code .ask}, {@code .hint} and {@code .sure}; {@code look} the class of the first tap. */
    Sure(RbForm form, String stem, String look) {
        this(form, stem, look, RbForm.button(Words.say(stem + ".sure")));
    }

    private Sure(RbForm form, String stem, String look, NativeButton button) {
        super(Words.say(stem + ".ask"), new Div(new Paragraph(Words.say(stem + ".hint")), form.add(button)));
        this.stem = stem;
        this.button = button;
        addClassName("sure");
        getSummary().addClassName(look);
    }

    /** Where many stand in one list: who or what is meant is heard too, on both taps. */
    void about(String name) {
        label(getSummary().getElement(), stem + ".ask", name);
        label(button.getElement(), stem + ".sure", name);
    }

    private static void label(Element tap, String act, String name) {
        tap.setAttribute("aria-label", Words.say("workshop.guide.about", Map.of("act", Words.say(act), "name", name)));
    }
}
