package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.trail.Links;
import nl.routebord.trail.Way;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.ResumeCodes;
import nl.routebord.workshop.WorkshopView;
import org.springframework.stereotype.Component;

/** Mijn inbreng: everything one person brought in, newest first, with where it stands now. Only that person sees it. */
final class MinePage extends Div {

    private MinePage(List<Line> lines, String base) {
        addClassName("gap");
        add(new H1(Words.say("workshop.mine.title")));
        if (lines.isEmpty()) {
            var picture = new Div();
            picture.addClassNames("art", "art-post");
            picture.getElement().setAttribute("aria-hidden", "true");
            var lead = new Paragraph(Words.say("workshop.mine.empty.lead"));
            lead.addClassName("lead");
            var empty = new Div(picture, new H2(Words.say("workshop.mine.empty.title")), lead);
            empty.addClassName("empty");
            add(empty);
            return;
        }
        var lead = new Paragraph(Words.say("workshop.mine.lead"));
        lead.addClassName("soft");
        var things = new UnorderedList();
        things.addClassName("things");
        lines.forEach(line -> things.add(thing(line, base)));
        add(lead, things);
    }

    private static ListItem thing(Line line, String base) {
        var where = new Paragraph();
        where.add(Icon.LIST.create(), Stored.text(new Span(line.activity())));
        where.addClassName("where");
        var what = Stored.text(new Paragraph(line.mine().text()));
        what.addClassName("what");
        var thing = new ListItem(where, what);
        thing.addClassName("thing");
        var later = line.mine().later();
        if (later != null) {
            thing.add(new Paragraph(Words.say(later.lead())), Stored.text(new Paragraph(later.text())));
        }
        if (!line.after().isEmpty()) {
            thing.add(became(line.after()));
        }
        thing.add(line.mine().asks() ? choose(line.mine(), base) : status(line.mine()));
        return thing;
    }

    /** "Hiervan werd gemaakt": each with the board it stands on. */
    private static Div became(List<Way.Stop> after) {
        var list = new UnorderedList();
        list.addClassName("stops-of-way");
        after.forEach(stop -> {
            var item = new ListItem(
                    Icon.ARROW_RIGHT.create(),
                    new Span(
                            Stored.text(Html.span(stop.name(), "name")),
                            Stored.text(Html.span(stop.board(), "where"))));
            item.addClassName("stop-of-way");
            list.add(item);
        });
        return new Div(new Paragraph(Words.say("workshop.mine.became")), list);
    }

    private static Paragraph status(Kind.Mine mine) {
        var status = new Paragraph(Words.say(mine.status()));
        status.addClassName("soft");
        return status;
    }

    /** Leads to the activity itself, also when another one is on stage. */
    private static Anchor choose(Kind.Mine mine, String base) {
        var link = new Anchor(base + "/" + mine.activity());
        link.add(new Span(Words.say(mine.status())), Icon.ARROW_RIGHT.create());
        link.addClassName("act");
        return link;
    }

    /** One thing with the name of the activity it belongs to, and what was made of it. */
    private record Line(String activity, Kind.Mine mine, List<Way.Stop> after) {}

    /** Reads the page of one person from all kinds. */
    @Component
    static class Maker {

        private final List<Kind> kinds;
        private final Activities activities;
        private final Links links;
        private final ResumeCodes codes;
        private final PublicAddress address;

        Maker(List<Kind> kinds, Activities activities, Links links, ResumeCodes codes, PublicAddress address) {
            this.links = links;
            this.codes = codes;
            this.address = address;
            this.kinds = kinds;
            this.activities = activities;
        }

        MinePage page(Scope scope, WorkshopView workshop) {
            var mine = kinds.stream()
                    .flatMap(kind -> kind.mine(scope.traject(), scope.speaker()).stream())
                    .sorted(Comparator.comparing(Kind.Mine::at).reversed())
                    .toList();
            var items =
                    mine.stream().map(Kind.Mine::item).filter(Objects::nonNull).collect(Collectors.toSet());
            var after = links.after(scope.traject(), items);
            var names = activities.of(scope.traject()).stream()
                    .collect(Collectors.toMap(ActivityView::id, ActivityView::name));
            var lines = mine.stream()
                    .map(one -> new Line(
                            names.getOrDefault(one.activity(), ""),
                            one,
                            one.item() == null ? List.of() : after.getOrDefault(one.item(), List.of())))
                    .toList();
            return new MinePage(lines, "/m/" + workshop.code());
        }

        /** The code of one person; the first look makes it. */
        ResumeCard resume(Scope scope, WorkshopView workshop) {
            if (!workshop.closed()) {
                codes.code(scope);
            }
            return new ResumeCard(workshop.guestSeat(), address.joining(workshop));
        }
    }
}
