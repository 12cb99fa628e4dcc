package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Route;
import org.jspecify.annotations.Nullable;

/** The step that is now: its question and its activities, folded, but for the one that stands at hand elsewhere on the page. */
final class StepPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final @Nullable Section atHand;

    StepPanel(Folds folds, Route.RouteRecord now) {
        addClassName("panel");
        var step = RouteMap.step(now.now());
        var question = Stored.text(new Paragraph(step.question()));
        question.addClassName("soft");
        add(new H2(Words.say("soundingboard.step", Map.of("n", step.number(), "name", step.name()))), question);
        var first = first(now.activities());
        atHand = first.map(folds::section).orElse(null);
        now.activities().stream()
                .filter(activity -> first.filter(activity::equals).isEmpty())
                .forEach(activity -> add(folds.folded(activity)));
        if (first.isEmpty()) {
            add(new Paragraph(Words.say("soundingboard.step.empty")));
        }
    }

    /** What a member most likely came for, as a block of its own. */
    Optional<Component> atHand() {
        return Optional.ofNullable(atHand);
    }

    /** The latest one that is open, for that is what is asked now; where none is, the one that closes the step. */
    static Optional<ActivityView> first(List<ActivityView> activities) {
        return activities.reversed().stream()
                .filter(activity -> activity.phase().takesVoices())
                .findFirst()
                .or(() -> activities.reversed().stream().findFirst());
    }
}
