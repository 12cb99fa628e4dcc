package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.routebord.live.Feed;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shared.ActivityId;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.ui.spi.Keyed;

/**
 * What is open at other steps than the one that is now, each under its step: steps are labels, never gates. A board that opens
 * or closes moves nothing in the others, where somebody may be typing.
 */
final class Elsewhere extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<Folds> fresh;
    private final transient Map<ActivityId, Folds> laid = new HashMap<>();
    private final transient Keyed<ActivityView, Div> items;

    Elsewhere(Supplier<Folds> fresh) {
        this.fresh = fresh;
        addClassName("panel");
        var list = new Div();
        list.addClassName("gap");
        add(new H2(Words.say("soundingboard.elsewhere")), list);
        items = new Keyed<>(list, ActivityView::id, this::lay, this::show);
        Html.hide(this, true);
    }

    /** Shows these and no others; true where one came or went, so that other feeds are to be watched. */
    boolean show(List<ActivityView> boards) {
        var before = List.copyOf(laid.keySet());
        laid.keySet().retainAll(boards.stream().map(ActivityView::id).toList());
        items.show(boards);
        Html.hide(this, boards.isEmpty());
        return !laid.keySet().equals(java.util.Set.copyOf(before));
    }

    List<Feed<?>> feeds() {
        var feeds = new ArrayList<Feed<?>>();
        laid.values().forEach(folds -> feeds.addAll(folds.feeds()));
        return feeds;
    }

    private Div lay(ActivityView board) {
        var folds = fresh.get();
        laid.put(board.id(), folds);
        var step = Html.span(
                Words.say(
                        "soundingboard.step",
                        Map.of(
                                "n",
                                board.step(),
                                "name",
                                RouteMap.step(board.step()).name())),
                "soft");
        var item = new Div(step, folds.folded(board));
        item.addClassNames("gap", "small");
        return item;
    }

    private void show(Div item, ActivityView board) {
        var folds = laid.get(board.id());
        if (folds != null) {
            folds.show(List.of(board));
        }
    }
}
