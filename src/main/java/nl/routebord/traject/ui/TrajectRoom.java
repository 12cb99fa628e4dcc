package nl.routebord.traject.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.Topic;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.traject.Agenda;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.Route;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.TrajectBlock;
import nl.routebord.workshop.ui.spi.WorkplaceRoom;
import org.springframework.stereotype.Component;

/** The first page of the workplace: the route as a picture, what is going on, what is coming, and what waits elsewhere. */
@Component
class TrajectRoom implements WorkplaceRoom {

    private static final int ORDER = 10;

    private final List<TrajectBlock> blocks;
    private final PublicAddress address;

    TrajectRoom(List<TrajectBlock> blocks, PublicAddress address) {
        this.blocks = blocks.stream()
                .sorted(Comparator.comparingInt(TrajectBlock::order))
                .toList();
        this.address = address;
    }

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
        return "traject.room.traject";
    }

    @Override
    public Panel page(Scope staff, TrajectView traject) {
        var steps = StepCards.toSet(traject.deskSeat());
        var coming = new Coming(traject);
        var openness = new Openness(traject, address);
        var busy = new UnorderedList();
        busy.addClassName("lines");
        var quiet = new Paragraph(Words.say("traject.busy.none"));
        var route = new Now(steps);
        var beside = new Div();
        beside.addClassName("gap");
        var feeds = new ArrayList<Feed<?>>();
        for (var block : blocks) {
            var panel = block.block(staff, traject);
            beside.add(panel.component());
            feeds.addAll(panel.feeds());
        }
        feeds.add(new Feed<>(Topic.of("route", traject.id()), Audience.HALL, Route.RouteRecord.class, route::route));
        feeds.add(new Feed<>(Agenda.topic(traject.id()), Audience.STAFF, Agenda.class, now -> {
            route.agenda(now);
            coming.show(now);
            openness.show(now.traject());
            busy(busy, quiet, now);
        }));
        beside.add(Shapes.panel("traject.public", openness));
        var columns = new Div(
                new Div(Shapes.panel("traject.coming", coming), Shapes.panel("traject.busy", quiet, busy)), beside);
        columns.getChildren()
                .forEach(column -> column.getElement().getClassList().add("gap"));
        columns.addClassName("two-one");
        var page = new Div(Shapes.head("traject.workplace"), Shapes.panel("traject.route", steps), columns);
        page.addClassName("gap");
        return new Panel(page, feeds);
    }

    private static void busy(UnorderedList list, Paragraph quiet, Agenda now) {
        list.removeAll();
        var open = now.boards().stream()
                .filter(board -> board.phase().takesVoices())
                .toList();
        Html.hide(quiet, !open.isEmpty());
        open.forEach(board -> list.add(Stored.text(
                new ListItem(Words.say("traject.busy.line", Map.of("step", board.step(), "name", board.name()))))));
    }

    /** Two records make one picture: the marks of the route and the boards of the agenda. */
    private static final class Now {

        private final StepCards steps;
        private Route.RouteRecord route = new Route.RouteRecord("", List.of(), 1, List.of());
        private List<nl.routebord.workshop.ActivityView> boards = List.of();

        Now(StepCards steps) {
            this.steps = steps;
        }

        void route(Route.RouteRecord now) {
            route = now;
            steps.show(route.marks(), boards);
        }

        void agenda(Agenda now) {
            boards = now.boards();
            steps.show(route.marks(), boards);
        }
    }
}
