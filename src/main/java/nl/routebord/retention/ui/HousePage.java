package nl.routebord.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import nl.routebord.shell.HouseLinks;
import nl.routebord.shell.LanguageLink;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Message;

/** A page about the house itself: for everybody, without an account, with the other language and its sister page at the foot. */
abstract class HousePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** One part: the key of its title, its lines, and where one can go from there. */
    record Part(String title, List<String> lines, List<Way> ways) {

        Part(String title, List<String> lines) {
            this(title, lines, List.of());
        }
    }

    /** A link: the key of its words, and the name behind these that somebody typed. */
    record Way(String to, String words, String name) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        addClassNames("page", "narrow");
        var lead = new Paragraph(Words.say(stem() + ".lead"));
        lead.addClassName("lead");
        var head = new Div(new H1(Words.say(stem() + ".title")), lead);
        head.addClassName("head");
        var main = new Main(head);
        main.setId("main");
        parts().stream().map(HousePage::section).forEach(main::add);
        var foot = new Footer(HouseLinks.here(), new LanguageLink(address()));
        foot.addClassName("colophon");
        add(Message.header(), main, foot);
    }

    private static Component section(Part part) {
        var lines = new UnorderedList();
        lines.addClassName("lines");
        part.lines().forEach(line -> lines.add(Stored.text(new ListItem(line))));
        var section = new Section(new H2(Words.say(part.title())), lines);
        section.addClassName("panel");
        part.ways().forEach(way -> section.add(link(way)));
        return section;
    }

    private static Anchor link(Way way) {
        var words = new Span(new Span(Words.say(way.words()) + " "), Stored.text(new Span(way.name())));
        var link = new Anchor(way.to(), words);
        link.addClassName("act");
        return link;
    }

    /** The start of the keys of its words. */
    abstract String stem();

    /** Its own address, to come back to in the other language. */
    abstract String address();

    abstract List<Part> parts();

    @Override
    public String getPageTitle() {
        return Words.say(stem() + ".title");
    }
}
