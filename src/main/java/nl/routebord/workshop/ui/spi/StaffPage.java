package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.WorkshopView;

/** What the pages beside the desk have in common: which evening, what the page is for, and the way back to the desk. */
public final class StaffPage {

    private StaffPage() {}

    /** The bar above all, with the title of the evening. */
    public static Header top(WorkshopView workshop) {
        var logo = new Anchor("/", Words.say("workshop.logo"));
        logo.setRouterIgnore(true);
        logo.addClassName("logo");
        var what = Stored.text(new Span(workshop.title()));
        what.addClassName("what");
        var header = new Header(logo, what);
        header.addClassName("top");
        return header;
    }

    /**
     * The way back, the title and what the page is for; all three as they are said. The end of the evening is one of the ways,
     * but on the page that is about it.
     */
    public static Div head(WorkshopView workshop, String back, String title, String lead, boolean ending) {
        // Typing in for somebody is never further away than this page, see workshop.ui.RbTypein.
        var typing = way("/regie/" + workshop.handle() + "#typ-in", Words.say("workshop.typein.long"));
        var end = way("/afsluiten/" + workshop.handle(), Words.say("workshop.closing"));
        var ways = new Div(way("/regie/" + workshop.handle(), back), typing, end);
        ways.addClassNames("row", "apart");
        Html.hide(typing, workshop.closed());
        Html.hide(end, ending || workshop.closed());
        var why = new Paragraph(lead);
        why.addClassName("lead");
        var head = new Div(ways, new H1(title), why);
        head.addClassName("head");
        return head;
    }

    private static Anchor way(String address, String words) {
        var way = new Anchor(address, words);
        way.setRouterIgnore(true);
        return way;
    }
}
