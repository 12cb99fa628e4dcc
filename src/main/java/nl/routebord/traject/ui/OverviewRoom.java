package nl.routebord.traject.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.Topic;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.traject.Agenda;
import nl.routebord.workshop.Route;
import nl.routebord.workshop.StepMark;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.PublicRoom;
import nl.routebord.workshop.ui.spi.SettledPanel;
import org.springframework.stereotype.Component;

/** The first public page: where we are, what is next, and the evenings there were. */
@Component
class OverviewRoom implements PublicRoom {

    private static final int ORDER = 10;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public Icon icon() {
        return Icon.ROUTE;
    }

    @Override
    public String label() {
        return "traject.room.where";
    }

    @Override
    public Panel page(TrajectView traject) {
        var now = new Paragraph();
        now.addClassName("lead");
        var over = new Paragraph();
        over.addClassName("chip");
        var head = new Div(Stored.text(new H1(traject.name())), over, now);
        head.addClassName("head");
        var steps = StepCards.toRead();
        var next = lines();
        var none = new Paragraph(Words.say("traject.coming.none"));
        var past = lines();
        var nothing = new Paragraph(Words.say("traject.past.none"));
        var columns = new Div(Shapes.panel("traject.coming", none, next), Shapes.panel("traject.past", nothing, past));
        columns.addClassName("two-one");
        var settled = SettledPanel.unfolded(traject.id());
        var page = new Div(head, Shapes.panel("traject.route", steps), settled.component(), columns);
        page.addClassName("gap");
        var marks = new Feed<>(Topic.of("route", traject.id()), Audience.HALL, Route.RouteRecord.class, record -> {
            Html.text(now, where(record.marks()));
            steps.show(record.marks(), List.of());
        });
        var agenda = new Feed<>(Agenda.topic(traject.id()), Audience.HALL, Agenda.class, record -> {
            Html.say(over, record.traject().over() ? Words.say("traject.over") : "");
            Html.hide(none, record.traject().over() || !record.coming().isEmpty());
            Html.hide(nothing, !record.past().isEmpty());
            fill(next, record.traject().over() ? List.of() : record.coming());
            fill(past, record.past());
        });
        return new Panel(
                page,
                Stream.concat(Stream.of(marks, agenda), settled.feeds().stream())
                        .toList());
    }

    private static UnorderedList lines() {
        var list = new UnorderedList();
        list.addClassName("lines");
        return list;
    }

    static String where(List<StepMark> marks) {
        var names = marks.stream()
                .filter(mark -> mark.status() == StepMark.Status.NOW)
                .map(mark -> RouteMap.step(mark.number()).name())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Words.say("traject.now.none") : Words.say("traject.now", Map.of("steps", names));
    }

    private static void fill(UnorderedList list, List<Agenda.Evening> evenings) {
        list.removeAll();
        Html.hide(list, evenings.isEmpty());
        for (var evening : evenings) {
            var at = evening.closed() != null ? evening.closed() : evening.at();
            list.add(Stored.text(new ListItem(
                    evening.title() + " · " + (at == null ? Words.say("traject.evening.nodate") : Shapes.when(at)))));
        }
    }
}
