package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.RbPace;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Pace;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.RoadSign;

/** The head of the desk: which evening, where on the route, the code, and how many people are there. */
final class DeskTop extends Header {

    private final RoadSign road = new RoadSign(List.of()).linked();
    private final Span present = new Span();
    private final Span code = new Span();
    private final RbTypein typein;
    private final RbPace pace = new RbPace("workshop.pace");

    /** {@code toStage} shows the board that is on stage on the desk. */
    DeskTop(WorkshopView workshop, Runnable toStage) {
        typein = new RbTypein(toStage);
        addClassName("top");
        var logo = new Anchor("/", Words.say("workshop.logo"));
        logo.setRouterIgnore(true);
        logo.addClassName("logo");
        var what = Stored.text(new Span(workshop.title()));
        what.addClassName("what");
        Div sign = road.inHeader();
        add(logo, what, sign, pace, typein, fact(Icon.PHONE, code), fact(Icon.PEOPLE, present));
        code(workshop);
        present(0);
    }

    void show(StageRecord stage, Instant now) {
        road.show(stage.route());
        code(stage.workshop());
        typein.show(stage.current() == null ? null : stage.current().id().toString());
        var plan = stage.workshop().closed() ? null : Pace.of(stage.runSheet(), stage.course(), now);
        if (plan == null) {
            pace.rest();
            return;
        }
        var goes = stage.course().isBreak() ? "break" : stage.current() == null ? "idle" : "stage";
        pace.show(now, plan.spent(), plan.planned(), plan.rest(), plan.late(), goes);
    }

    private void code(WorkshopView workshop) {
        code.removeAll();
        code.add(Plates.of(workshop.code(), "code"));
    }

    void present(int people) {
        Html.text(present, Words.say("workshop.desk.present", Map.of("n", people)));
    }

    private static Span fact(Icon icon, Span words) {
        var fact = new Span(icon.create(), words);
        fact.addClassName("fact");
        return fact;
    }
}
