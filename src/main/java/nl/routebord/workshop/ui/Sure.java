package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** An act of two taps: the first folds open what it does, the second does it. */
final class Sure extends NativeDetails {

    /** {@code stem} is the key of its {@code .ask}, {@code .hint} and {@code .sure}; {@code look} the class of the first tap. */
    Sure(RbForm form, String stem, String look) {
        super(
                Words.say(stem + ".ask"),
                new Div(new Paragraph(Words.say(stem + ".hint")), form.add(RbForm.button(Words.say(stem + ".sure")))));
        addClassName("sure");
        getSummary().addClassName(look);
    }
}
