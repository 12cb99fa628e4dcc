package nl.routebord.traject.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.routebord.live.LiveScreen;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Panel;

/** What the workplace and the public pages have in common: whose traject it is, the row of pages, and one of them. */
final class Rooms {

    /** So many pages lie open on a phone; more of them fold behind the one that is read. */
    private static final int ROW_ON_A_PHONE = 6;

    private Rooms() {}

    /** One page of the row; {@code to} is its address. */
    record Way(String to, Icon icon, String label, boolean here) {}

    /** Fills the view with the bar, the row of pages, and the page, which is live. */
    static void show(Div view, TrajectView traject, List<Way> ways, Panel page, LiveScreen screen, Div... above) {
        view.addClassNames("page", "rooms-page");
        var main = new Main(above);
        main.add(page.component());
        main.setId("main");
        view.add(top(traject), screen, row(ways), main);
        screen.show(page.feeds());
    }

    private static Header top(TrajectView traject) {
        var logo = new Anchor("/", Words.say("workshop.logo"));
        logo.setRouterIgnore(true);
        logo.addClassName("logo");
        var what = Stored.text(new Span(traject.name()));
        what.addClassName("what");
        var who = Stored.text(new Span(traject.municipality()));
        who.addClassName("who");
        var header = new Header(logo, what, who);
        header.addClassName("top");
        return header;
    }

    private static Nav row(List<Way> ways) {
        var row = new Nav();
        row.addClassName("rooms");
        row.getElement().setAttribute("aria-label", Words.say("traject.rooms"));
        ways.forEach(way -> row.add(link(way, "room")));
        if (ways.size() > ROW_ON_A_PHONE) {
            row.addClassName("many");
            row.add(fold(ways));
        }
        return row;
    }

    /** The same pages for a phone, where a long row would push the page itself out of sight. */
    private static HtmlContainer fold(List<Way> ways) {
        var here = ways.stream().filter(Way::here).findFirst().orElse(ways.getFirst());
        var links = new Div();
        ways.stream().filter(way -> way != here).forEach(way -> links.add(link(way, "room-way")));
        var name = Html.span(Words.say(here.label));
        var summary = Html.summary("", here.icon.create(), name, Html.span(Words.say("traject.rooms.other"), "soft"));
        return Html.fold("more rooms-fold", summary, links);
    }

    private static Anchor link(Way way, String kind) {
        var link = new Anchor(way.to);
        link.add(way.icon.create(), new Span(Words.say(way.label)));
        link.addClassName(kind);
        if (way.here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
