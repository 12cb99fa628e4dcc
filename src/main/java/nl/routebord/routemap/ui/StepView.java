package nl.routebord.routemap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import nl.routebord.routemap.Guide;
import nl.routebord.routemap.RouteMap;
import nl.routebord.routemap.Step;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** One step: its question, what it is about, tips and questions, what comes out and with which boards. */
@Route("route/:step([1-6])")
@AnonymousAllowed
class StepView extends RoutePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = event.getRouteParameters().getInteger("step").orElseThrow();
        var step = RouteMap.step(number);
        var guide = RouteMap.guide(number);
        var reading = Html.with(new Div(), "chapters");
        reading.add(StepPoints.of(guide));
        reading.add(StepAdvice.tips(guide), StepAdvice.reflections(guide));
        var doing = Html.with(
                new Div(StepWork.boards(guide), StepWork.artefacts(guide), StepWork.practices(guide)), "chapters");
        var body = Html.with(new Div(reading, doing), "two-one", "step-body");
        draw(number, "/route/" + number, name(step), head(step, guide), body);
    }

    /** For example "Stap 4: Ontwerp". */
    static String name(Step step) {
        return Words.say("routemap.step", Map.of("n", step.number(), "name", step.name()));
    }

    private static Div head(Step step, Guide guide) {
        var kicker = new Paragraph(name(step));
        var head = new Div(
                Html.with(kicker, "kicker"), Stored.text(new H1(guide.question())), Html.text(guide.purpose(), "lead"));
        guide.text().forEach(paragraph -> head.add(Html.text(paragraph)));
        if (!guide.official().equals(Words.say(Words.DUTCH, "routemap.step" + step.number() + ".name"))) {
            var official = new Paragraph(Words.say("routemap.official") + " ");
            official.add(Html.said(guide.official()));
            head.add(Html.with(official, "soft"));
        }
        return Html.with(head, "head");
    }
}
