package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.soundingboard.Mix;
import nl.routebord.soundingboard.Profile;
import org.jspecify.annotations.Nullable;

/** The seats around a table and, beside them, how many there are of each: who is there, and who is missing. */
final class MixPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final OrderedList chairs = new OrderedList();
    private final Paragraph count = Html.paragraph("soft");
    private final UnorderedList profiles = new UnorderedList();
    private final UnorderedList groups = new UnorderedList();
    private final Span missing = new Span();
    private final Paragraph note = new Paragraph(Icon.WARNING.create(), missing);
    private transient @Nullable Mix shown;

    MixPanel() {
        addClassNames("panel", "mix");
        chairs.addClassName("chairs");
        profiles.addClassName("meter");
        groups.addClassName("meter");
        note.addClassNames("note", "adapt");
        note.getElement().setAttribute("role", "status");
        var meters =
                new Div(column("soundingboard.mix.profiles", profiles), column("soundingboard.mix.groups", groups));
        meters.addClassName("meters");
        add(new H2(Words.say("soundingboard.mix.title")), count, chairs, note, meters);
    }

    void show(Mix mix) {
        if (mix.equals(shown)) {
            return;
        }
        shown = mix;
        Html.text(
                count,
                Words.say(
                        "soundingboard.mix.count",
                        Map.of("n", mix.people(), "seats", Mix.SEATS, "own", mix.experienced())));
        chairs.removeAll();
        mix.seats().forEach(chair -> chairs.add(chair(chair)));
        profiles.removeAll();
        mix.profiles()
                .forEach(one ->
                        profiles.add(line(new Span(Words.say(one.profile().key())), one.people())));
        groups.removeAll();
        mix.groups().forEach(one -> groups.add(line(Stored.text(new Span(one.name())), one.people())));
        Html.text(missing, Words.say("soundingboard.mix.missing", Map.of("who", missing(mix))));
        Html.hide(note, mix.missing().isEmpty() && mix.missingGroups().isEmpty());
    }

    private static String missing(Mix mix) {
        return Stream.concat(mix.missing().stream().map(Profile::key).map(Words::say), mix.missingGroups().stream())
                .collect(Collectors.joining("; "));
    }

    private static ListItem chair(Mix.Chair chair) {
        var profile = chair.profile();
        var item = new ListItem(Icon.PEOPLE.create());
        item.addClassName("chair");
        item.setClassName("free", chair.isFree());
        var alias = chair.alias();
        if (profile == null) {
            item.add(Html.span(Words.say("soundingboard.mix.free"), "name"));
        } else {
            item.add(
                    alias == null
                            ? Html.span(Words.say("soundingboard.nameless"), "name")
                            : Stored.text(Html.span(alias, "name")),
                    Html.span(Words.say(profile.key()), "soft"));
        }
        return item;
    }

    /** A dot for each, and the number: nobody counts dots. */
    private static ListItem line(Span name, int people) {
        var dots = new Span();
        dots.addClassName("dots");
        dots.getElement().setAttribute("aria-hidden", "true").getStyle().set("--n", Integer.toString(people));
        var item = new ListItem(name, dots, Html.span(Integer.toString(people), "num"));
        item.setClassName("none", people == 0);
        return item;
    }

    private static Div column(String title, UnorderedList list) {
        var column = new Div(new H3(Words.say(title)), list);
        column.addClassNames("gap", "small");
        return column;
    }
}
