package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import nl.routebord.shell.Html;

/** The number of a device that waits: four figures apart, to read aloud. */
final class Numbered extends Span {

    private static final long serialVersionUID = 1L;

    Numbered() {
        addClassName("device-number");
    }

    Numbered show(String number) {
        Html.text(this, spaced(number));
        return this;
    }

    static String spaced(String number) {
        return number.chars().mapToObj(Character::toString).collect(Collectors.joining(" "));
    }
}
