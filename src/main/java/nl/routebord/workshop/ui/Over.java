package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.NextSteps;
import nl.routebord.workshop.WorkshopView;

/** The page after the end, with how it goes on as soon as the facilitator has said so. */
final class Over extends Div {

    private final WorkshopView workshop;
    private final boolean hall;
    private final Section next = new Section();

    private Over(WorkshopView workshop, boolean hall) {
        this.workshop = workshop;
        this.hall = hall;
        addClassName("over");
        next.addClassName("next-steps");
        add(Waiting.over(), next);
        if (hall) {
            add(own());
        }
        show(NextSteps.Plan.NOTHING);
    }

    /** With a way to put the next date in one's own calendar. */
    static Over onPhone(WorkshopView workshop) {
        return new Over(workshop, false);
    }

    /** With a QR code for who wants to read back what they brought in. */
    static Over inHall(WorkshopView workshop) {
        return new Over(workshop, true);
    }

    void show(NextSteps.Plan plan) {
        next.removeAll();
        Html.hide(next, plan.isEmpty());
        if (plan.isEmpty()) {
            return;
        }
        next.add(new H2(Words.say("workshop.next.title")));
        if (!plan.steps().isEmpty()) {
            var steps = Stored.text(new Paragraph(plan.steps()));
            steps.addClassName("typed");
            next.add(steps);
        }
        plan.day().ifPresent(day -> {
            var when = new Paragraph(
                    Icon.CALENDAR.create(),
                    new Span(
                            plan.time().isEmpty()
                                    ? Words.say("workshop.next.date", Map.of("day", Dates.whole(day)))
                                    : Words.say(
                                            "workshop.next.datetime",
                                            Map.of("day", Dates.whole(day), "time", plan.time()))));
            when.addClassName("when");
            next.add(when);
            if (!plan.place().isEmpty()) {
                next.add(Stored.text(new Paragraph(Words.say("workshop.next.place", Map.of("place", plan.place())))));
            }
            if (!hall) {
                next.add(calendar());
            }
        });
    }

    private Anchor calendar() {
        var calendar = new Anchor("/volgende/" + workshop.handle() + ".ics", Words.say("workshop.next.ics"));
        calendar.setRouterIgnore(true);
        calendar.addClassNames("act", "main");
        return calendar;
    }

    private Section own() {
        var qr = new Image("/qr/" + workshop.code() + "/mijn.svg", Words.say("workshop.next.qr"));
        qr.addClassName("qr");
        var own = new Section(qr, new Paragraph(Words.say("workshop.next.scan")));
        own.addClassName("own-words");
        return own;
    }
}
