package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ActivityView;

/** What is open at other steps than the one that is now, step by step: steps are labels, never gates. */
final class Elsewhere extends Section {

    private static final long serialVersionUID = 1L;

    Elsewhere(Folds folds, List<ActivityView> boards) {
        addClassName("panel");
        add(new H2(Words.say("soundingboard.elsewhere")));
        boards.stream().map(ActivityView::step).distinct().sorted().forEach(step -> {
            add(Html.heading(
                    3,
                    Words.say("soundingboard.step", Map.of("n", step, "name", RouteMap.step(step).name()))));
            boards.stream().filter(board -> board.step() == step).forEach(board -> add(folds.folded(board)));
        });
        Html.hide(this, boards.isEmpty());
    }
}
