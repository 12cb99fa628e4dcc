package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.trail.Held;
import nl.routebord.workshop.OwnOverview;

/**
 * "Uw gegevens": what is kept of one guest, to read, to take along and, behind two taps, to wipe. For that guest's own screens
 * alone; {@code seat} is the seat of this browser.
 */
public final class OwnDataCard extends Section {

    private final UnorderedList kept = new UnorderedList();

    /** {@code seat} as in the cookie that carries it. */
    public OwnDataCard(String seat) {
        addClassNames("gap", "own-data");
        setId("gegevens");
        add(
                new H2(Words.say("workshop.own.title")),
                new Paragraph(Words.say("workshop.own.lead")),
                kept,
                hint("workshop.own.not.secret"),
                new H3(Words.say("workshop.own.take")),
                file(seat, "gegevens.html", "workshop.own.take.page"),
                file(seat, "gegevens.json", "workshop.own.take.data"),
                wiping(seat));
    }

    /** What is kept now; the number of rows never hides a kind of thing. */
    public void show(OwnOverview now) {
        var lines = new ArrayList<Component>();
        lines.add(Stored.text(new ListItem(
                now.alias() == null
                        ? Words.say("workshop.me.nameless")
                        : Words.say("workshop.me.name", Map.of("name", now.alias())))));
        lines.add(Stored.text(new ListItem(
                now.group() == null
                        ? Words.say("workshop.me.groupless")
                        : Words.say("workshop.me.group") + " " + now.group())));
        now.held().stream().map(Held::say).map(ListItem::new).forEach(lines::add);
        kept.removeAll();
        kept.add(lines);
    }

    private static Paragraph hint(String key) {
        var hint = Html.paragraph("hint");
        Html.text(hint, Words.say(key));
        return hint;
    }

    private static Anchor file(String seat, String name, String words) {
        var link = new Anchor("/mijn-gegevens/" + seat + "/" + name, Words.say(words));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", name);
        link.addClassName("act");
        return link;
    }

    /** The first tap says what it does and does nothing; the second is not to be mistaken for anything else. */
    private static NativeDetails wiping(String seat) {
        var sure = RbForm.of("own.erase", seat)
                .to("/in/wis")
                .wipes()
                .hidden("seat", seat)
                .add(RbForm.button(Words.say("workshop.own.erase.sure")));
        var ask = new NativeDetails(
                Words.say("workshop.own.erase.ask"),
                new Div(
                        new H3(Words.say("workshop.own.goes.title")),
                        list(
                                "workshop.own.goes.name",
                                "workshop.own.goes.words",
                                "workshop.own.goes.votes",
                                "workshop.own.goes.seat"),
                        new H3(Words.say("workshop.own.stays.title")),
                        list(
                                "workshop.own.stays.place",
                                "workshop.own.stays.joined",
                                "workshop.own.stays.secret",
                                "workshop.own.not.minutes"),
                        new Paragraph(Words.say("workshop.own.erase.hint")),
                        sure));
        ask.addClassName("sure");
        ask.getSummary().addClassName("act");
        return ask;
    }

    private static UnorderedList list(String... keys) {
        return new UnorderedList(
                Stream.of(keys).map(key -> new ListItem(Words.say(key))).toArray(ListItem[]::new));
    }
}
