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
import java.util.Optional;
import nl.routebord.live.Feed;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Route;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Place;
import nl.routebord.workshop.ui.spi.SettledPanel;
import nl.routebord.workshop.ui.spi.WaysPanel;
import org.jspecify.annotations.Nullable;

/** The step that is now: its question and its activities, folded, but for the one that stands at hand elsewhere on the page. */
final class StepPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Hosting hosting;
    private final transient Scope scope;
    private final String seat;
    private final transient List<Feed<?>> feeds = new ArrayList<>();
    private final transient Map<ActivityId, PhaseChip> chips = new HashMap<>();
    private final @Nullable Section atHand;

    StepPanel(Hosting hosting, Scope scope, String seat, Route.RouteRecord now) {
        this.hosting = hosting;
        this.scope = scope;
        this.seat = seat;
        addClassName("panel");
        var step = RouteMap.step(now.now());
        var question = Stored.text(new Paragraph(step.question()));
        question.addClassName("soft");
        add(new H2(Words.say("soundingboard.step", Map.of("n", step.number(), "name", step.name()))), question);
        var first = first(now.activities());
        atHand = first.map(this::section).orElse(null);
        now.activities().stream()
                .filter(activity -> first.filter(activity::equals).isEmpty())
                .forEach(activity -> add(folded(activity)));
        if (first.isEmpty()) {
            add(new Paragraph(Words.say("soundingboard.step.empty")));
        }
    }

    /** What a member most likely came for, as a block of its own. */
    Optional<Component> atHand() {
        return Optional.ofNullable(atHand);
    }

    List<Feed<?>> feeds() {
        return feeds;
    }

    void show(List<ActivityView> activities) {
        for (var activity : activities) {
            var chip = chips.get(activity.id());
            if (chip != null) {
                chip.show(activity);
            }
        }
    }

    /** The latest one that is open, for that is what is asked now; where none is, the one that closes the step. */
    static Optional<ActivityView> first(List<ActivityView> activities) {
        return activities.reversed().stream()
                .filter(activity -> activity.phase().takesVoices())
                .findFirst()
                .or(() -> activities.reversed().stream().findFirst());
    }

    private Section section(ActivityView activity) {
        var head = new Div(Stored.text(new H2(activity.name())), chip(activity));
        head.addClassNames("row", "apart");
        var section = new Section(head, panel(activity));
        section.addClassNames("panel", "warm");
        return section;
    }

    private NativeDetails folded(ActivityView activity) {
        var details = new NativeDetails();
        details.addClassName("more");
        var head = new Span(Stored.text(new H3(activity.name())), chip(activity));
        head.addClassName("row");
        details.setSummary(head);
        var question = Stored.text(new Paragraph(activity.question()));
        question.addClassName("soft");
        details.setContent(new Div(question, panel(activity)));
        details.setOpen(activity.phase() != Phase.PREPARED);
        return details;
    }

    private Span chip(ActivityView activity) {
        var chip = new PhaseChip();
        chips.put(activity.id(), chip);
        return chip;
    }

    private Component panel(ActivityView activity) {
        var place = new Place(scope, seat, activity);
        var panel = hosting.panels(activity.kind())
                .member(place)
                .above(List.of(WaysPanel.of(place), SettledPanel.of(scope.traject())));
        feeds.addAll(panel.feeds());
        return panel.component();
    }
}
