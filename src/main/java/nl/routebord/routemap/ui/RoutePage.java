package nl.routebord.routemap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Map;
import nl.routebord.shell.HouseLinks;
import nl.routebord.shell.Icon;
import nl.routebord.shell.LanguageLink;
import nl.routebord.shell.Words;

/** What all pages of the route have: the logo, the way between the steps above, and the way back below. */
abstract class RoutePage extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Main main = new Main();
    private String title = "";

    /** Draws the page; {@code step} is the one it belongs to (0: none), {@code address} where it stands. */
    final void draw(int step, String address, String title, Component... content) {
        this.title = title;
        removeAll();
        main.removeAll();
        addClassNames("page", "route-page");
        var logo = Html.with(Html.link("/"), "logo");
        nl.routebord.shell.Html.text(logo, Words.say("shell.error.logo"));
        main.add(content);
        var foot = new Footer(HouseLinks.here(), new LanguageLink(address));
        if (!"/route".equals(address)) {
            foot.addComponentAsFirst(whole());
        }
        add(Html.with(new Header(logo, new Ways(step)), "top"), main, Html.with(foot, "colophon"));
    }

    /** The head of a page whose title and first sentence stand in the bundle. */
    static Div head(String stem) {
        var lead = Html.with(new Paragraph(Words.say(stem + ".lead")), "lead");
        return Html.with(new Div(new H1(Words.say(stem + ".title")), lead), "head");
    }

    /** That this is about the time of the source, with its sign. */
    static Div then() {
        return Html.with(new Div(Icon.CLOCK.create(), new Paragraph(Words.say("routemap.then"))), "note");
    }

    static Anchor back(String to, String words) {
        var link = Html.link(to, Icon.ARROW_LEFT.create(), new com.vaadin.flow.component.html.Span(words));
        return Html.with(link, "way");
    }

    private static Anchor whole() {
        var link = Html.link(
                "/route", Icon.ROUTE.create(), new com.vaadin.flow.component.html.Span(Words.say("routemap.whole")));
        return Html.with(link, "way");
    }

    @Override
    public String getPageTitle() {
        return Words.say("routemap.page", Map.of("name", title));
    }
}
