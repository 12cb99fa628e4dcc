package nl.routebord.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;

/** The ways to the pages about privacy and accessibility, for the foot of every page where people come in. */
public final class HouseLinks extends Div {

    private static final long serialVersionUID = 1L;

    /** The addresses of these pages. */
    public static final String PRIVACY = "/privacy";

    public static final String ACCESSIBLE = "/toegankelijkheid";

    private HouseLinks(boolean apart) {
        addClassName("house-links");
        add(
                way(PRIVACY, Words.say("shell.foot.privacy"), apart),
                way(ACCESSIBLE, Words.say("shell.foot.accessible"), apart));
    }

    /** In the same tab. */
    public static HouseLinks here() {
        return new HouseLinks(false);
    }

    /** In a tab of its own: who reads them does not lose the evening. */
    public static HouseLinks apart() {
        return new HouseLinks(true);
    }

    private static Anchor way(String to, String words, boolean apart) {
        var way = new Anchor(to, words);
        way.setRouterIgnore(true);
        if (apart) {
            way.setTarget(AnchorTarget.BLANK);
            way.getElement().setAttribute("rel", "noopener");
        }
        return way;
    }
}
