package nl.routebord.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * The line icons of Routebord. An icon never stands alone: a word beside it carries the meaning, so screen readers skip it.
 * The drawings are masks in {@code styles/icons.css}, which lets them take the colour of the text around them.
 */
public enum Icon {
    CHECK,
    TILDE,
    CROSS,
    ARROW_RIGHT,
    ARROW_LEFT,
    ARROW_UP,
    ARROW_DOWN,
    SPEECH,
    HELP,
    CLOCK,
    PEOPLE,
    PLUS,
    PENCIL,
    EYE,
    LOCK,
    WARNING,
    SUPPORT,
    LIST,
    SCREEN,
    PHONE,
    WIFI_OFF,
    ROUTE,
    PLAY,
    UNDO,
    MERGE,
    CALENDAR,
    PAPER;

    /** Returns a new, undecorated icon of one text height; it is hidden from screen readers. */
    public Component create() {
        var span = new Span();
        span.addClassNames("ic", "ic-" + cssName());
        span.getElement().setAttribute("aria-hidden", "true");
        return span;
    }

    /** Returns the name the style sheet knows this icon by, such as {@code arrow-right}. */
    public String cssName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
