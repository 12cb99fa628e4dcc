package nl.routebord.model.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.ui.spi.EntryHall;
import nl.routebord.live.Feed;
import nl.routebord.live.Topic;
import nl.routebord.model.ModelRelations;
import nl.routebord.shell.RbPager;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** The plans at room size, one a page: the picture, and beside it what the numbers stand for. */
@StyleSheet("styles/model.css")
final class HallMaps extends Div {

    private static final int MOST = 9;

    private final Div pages = new Div();
    private @Nullable EntryBoard board;
    private ModelRelations relations = new ModelRelations(List.of());
    private List<Plans> drawn = List.of();

    private HallMaps() {
        addClassName("entries-lanes");
        pages.addClassName("lane-pages");
        add(RbPager.around(pages, 1, Words.say("entries.page.of", RbPager.PLACES), Words.say("entries.pause")));
    }

    static Panel of(Place place) {
        var maps = new HallMaps();
        var hall = EntryHall.of(place, maps, maps::show);
        var feeds = new ArrayList<Feed<?>>(hall.feeds());
        feeds.add(new Feed<>(
                Topic.of(ModelRelations.TOPIC, place.activity().id()),
                place.audience(),
                ModelRelations.class,
                maps::show));
        return new Panel(hall.component(), feeds);
    }

    private void show(EntryBoard now) {
        board = now;
        draw();
    }

    private void show(ModelRelations now) {
        relations = now;
        draw();
    }

    private void draw() {
        if (board == null) {
            return;
        }
        var now = Plans.of(board, relations);
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        pages.removeAll();
        for (var plan : now) {
            var title = Stored.text(new H2(plan.name()));
            title.addClassName("leaf-title");
            var names = new OrderedList();
            plan.parts().stream()
                    .limit(MOST)
                    .forEach(row -> names.add(Stored.text(new ListItem(row.name(board.shape())))));
            var beside = new Div(title, names);
            beside.addClassName("plan-names");
            var page = new Section(new PlanMap(board.shape(), plan), beside);
            page.addClassName("plan-page");
            pages.add(page);
        }
    }
}
