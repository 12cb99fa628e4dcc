package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Map;
import nl.routebord.shell.Dates;
import nl.routebord.shell.RbClock;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Course;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.WorkshopView;

/** A break in the hall: the time of day, when we go on, and the way in. Nothing else. */
final class Pause extends Div {

    Pause(Course course, WorkshopView workshop, String address, Instant now) {
        addClassName("pause-stage");
        var when = new Paragraph(until(course));
        when.addClassName("lead");
        var where = new Paragraph(address);
        where.addClassName("address");
        var way = new Div(Plates.qr(workshop), new Div(where, Plates.of(workshop.code(), "plates", "large")));
        way.addClassName("pause-way");
        var clock = new Div(new RbClock(now));
        clock.addClassName("clock");
        add(clock, new H1(Words.say("workshop.break.title")), when, way);
    }

    /** "We gaan verder om 20.15." */
    static String until(Course course) {
        var until = course.breakUntil();
        return until == null ? "" : Words.say("workshop.break.until", Map.of("time", Dates.time(until)));
    }

    /** What a slot knows this page by: another end or another code makes another page. */
    static String name(StageRecord stage) {
        return "break " + stage.course().breakUntil() + " " + stage.workshop().code();
    }
}
