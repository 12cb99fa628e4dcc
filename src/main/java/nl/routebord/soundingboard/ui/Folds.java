package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Feed;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Stored;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Place;
import nl.routebord.workshop.ui.spi.SettledPanel;
import nl.routebord.workshop.ui.spi.WaysPanel;

/** Lays out activities at a member's home, at hand or folded, and keeps what they watch. */
final class Folds {

    private final Hosting hosting;
    private final Scope scope;
    private final String seat;
    private final List<Feed<?>> feeds = new ArrayList<>();
    private final Map<ActivityId, PhaseChip> chips = new HashMap<>();

    Folds(Hosting hosting, Scope scope, String seat) {
        this.hosting = hosting;
        this.scope = scope;
        this.seat = seat;
    }

    /** What leads to an activity on this page; a fold around it opens for who follows it. */
    static String anchor(ActivityId activity) {
        return "bord-" + activity;
    }

    List<Feed<?>> feeds() {
        return feeds;
    }

    /** How each of them stands now; what is not laid out is left alone. */
    void show(List<ActivityView> activities) {
        for (var activity : activities) {
            var chip = chips.get(activity.id());
            if (chip != null) {
                chip.show(activity);
            }
        }
    }

    Section section(ActivityView activity) {
        var head = new Div(Stored.text(new H2(activity.name())), chip(activity));
        head.addClassNames("row", "apart");
        var section = new Section(head, panel(activity));
        section.addClassNames("panel", "warm");
        section.setId(anchor(activity.id()));
        return section;
    }

    NativeDetails folded(ActivityView activity) {
        var details = new NativeDetails();
        details.addClassName("more");
        var head = new Span(Stored.text(new H3(activity.name())), chip(activity));
        head.addClassName("row");
        details.setSummary(head);
        var question = Stored.text(new Paragraph(activity.question()));
        question.addClassName("soft");
        var content = new Div(question, panel(activity));
        content.setId(anchor(activity.id()));
        details.setContent(content);
        details.setOpen(activity.phase() != Phase.PREPARED);
        return details;
    }

    private Span chip(ActivityView activity) {
        var chip = new PhaseChip();
        chips.put(activity.id(), chip);
        chip.show(activity);
        return chip;
    }

    private Component panel(ActivityView activity) {
        var place = new Place(scope, seat, activity);
        var panel = hosting.panels(activity.kind())
                .member(place)
                .above(List.of(
                        WaysPanel.of(place), SettledPanel.of(scope.traject()), HobbelBelow.of(scope, seat, activity)));
        feeds.addAll(panel.feeds());
        return panel.component();
    }
}
