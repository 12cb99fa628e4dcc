package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Kind;
import org.springframework.stereotype.Component;

/** Mijn inbreng: everything one person brought in, newest first, with where it stands now. Only that person sees it. */
final class MinePage extends Div {

    private MinePage(List<Line> lines) {
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
        lines.forEach(line -> things.add(thing(line)));
        add(lead, things);
    }

    private static ListItem thing(Line line) {
        var where = new Paragraph();
        where.add(Icon.LIST.create(), new Span(line.activity()));
        where.addClassName("where");
        var what = new Paragraph(line.mine().text());
        what.addClassName("what");
        var status = new Paragraph(Words.say(line.mine().status()));
        status.addClassName("soft");
        var thing = new ListItem(where, what, status);
        thing.addClassName("thing");
        return thing;
    }

    /** One thing with the name of the activity it belongs to. */
    private record Line(String activity, Kind.Mine mine) {}

    /** Reads the page of one person from all kinds. */
    @Component
    static class Maker {

        private final List<Kind> kinds;
        private final Activities activities;

        Maker(List<Kind> kinds, Activities activities) {
            this.kinds = kinds;
            this.activities = activities;
        }

        MinePage page(Scope scope) {
            var lines = kinds.stream()
                    .flatMap(kind -> kind.mine(scope.traject(), scope.speaker()).stream())
                    .sorted(Comparator.comparing(Kind.Mine::at).reversed())
                    .map(mine -> new Line(
                            activities
                                    .read(mine.activity())
                                    .map(ActivityView::name)
                                    .orElse(""),
                            mine))
                    .toList();
            return new MinePage(lines);
        }
    }
}
