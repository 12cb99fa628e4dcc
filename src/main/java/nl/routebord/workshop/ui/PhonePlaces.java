package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;

/**
 * The three places below every page of a phone. They stay where they are while the page above them changes: a link that is
 * replaced between finger down and finger up would swallow the tap.
 */
final class PhonePlaces extends Nav {

    private final String code;
    private final Map<String, Anchor> byName;

    PhonePlaces(String code) {
        this.code = code;
        var base = "/m/" + code;
        var now = place(base, Icon.ARROW_RIGHT, "workshop.place.now");
        var mine = place(base + "/mijn", Icon.SPEECH, "workshop.place.mine");
        var help = place(base + "/hulp", Icon.HELP, "workshop.place.help");
        byName = Map.of("", now, "mijn", mine, "hulp", help);
        addClassName("places");
        getElement().setAttribute("aria-label", Words.say("workshop.places"));
        add(now, mine, help);
    }

    boolean isFor(String other) {
        return code.equals(other);
    }

    /** The place one is in: "", "mijn" or "hulp". */
    void mark(String here) {
        byName.forEach((name, place) -> {
            if (name.equals(here)) {
                place.getElement().setAttribute("aria-current", "page");
            } else {
                place.getElement().removeAttribute("aria-current");
            }
        });
    }

    private static Anchor place(String to, Icon icon, String key) {
        var place = new Anchor(to);
        place.add(icon.create(), new Span(Words.say(key)));
        place.addClassName("place");
        return place;
    }
}
