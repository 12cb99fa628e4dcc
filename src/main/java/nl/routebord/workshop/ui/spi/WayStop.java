package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.trail.Way;

/** One stop of a way in a list of class {@code stops-of-way}: its name, and where it stands. */
public final class WayStop extends ListItem {

    private static final long serialVersionUID = 1L;

    private WayStop(Component sign, Way.Stop stop) {
        add(sign, new Span(Stored.text(Html.span(stop.name(), "name")), where(stop)));
        addClassName("stop-of-way");
    }

    /** With an arrow before it: something became this. */
    public static WayStop after(Way.Stop stop) {
        return new WayStop(Icon.ARROW_RIGHT.create(), stop);
    }

    /** With the sign of its step before it; what stands on no board has a drawing of its own. */
    public static WayStop signed(Way.Stop stop) {
        return new WayStop(stop.isOnBoard() ? sign(stop.step()) : icon(stop), stop);
    }

    private static Span sign(int step) {
        var sign = Html.span(Integer.toString(step), "sign");
        sign.getElement()
                .setAttribute("aria-label", Words.say("workshop.way.step", Map.of("step", step)))
                .setAttribute("role", "img");
        return sign;
    }

    private static Component icon(Way.Stop stop) {
        return (stop.what() == Way.What.POINT ? Icon.CALENDAR : Icon.PAPER).create();
    }

    private static Span where(Way.Stop stop) {
        return switch (stop.what()) {
            case ITEM -> Stored.text(Html.span(stop.board(), "where"));
            case DECISION -> Html.span(Words.say("workshop.way.decision"), "where");
            case WITHDRAWN -> Html.span(Words.say("workshop.way.withdrawn"), "where");
            case POINT -> Html.span(Words.say("workshop.way.point"), "where");
        };
    }
}
