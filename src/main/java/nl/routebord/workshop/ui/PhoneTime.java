package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.RbTimer;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Person;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.ui.spi.Hosting;
import org.jspecify.annotations.Nullable;

/**
 * What a phone shows of the time, over the lower edge of the page: what is left, the break, that all stands still or this
 * board is locked. The board stays where it is meanwhile: who is in the middle of a sentence finishes it.
 */
final class PhoneTime {

    private final RbTimer timer = new RbTimer();
    private final Span words = new Span();
    private final Paragraph note = new Paragraph(Icon.CLOCK.create(), words);
    private final Hosting hosting;
    private @Nullable StageRecord latest;
    private boolean extra;

    PhoneTime(Hosting hosting) {
        this.hosting = hosting;
        note.addClassName("told");
        note.getElement().setAttribute("role", "status");
        Html.hide(note, true);
    }

    Aside in(Aside aside) {
        aside.add(note, timer);
        return aside;
    }

    void show(StageRecord stage) {
        latest = stage;
        count(stage);
        var told = told(stage);
        Html.text(words, told);
        Html.hide(note, told.isEmpty());
    }

    /** This person has extra time, or no longer. */
    void show(Person person) {
        extra = person.extraTime();
        if (latest != null) {
            count(latest);
        }
    }

    private void count(StageRecord stage) {
        if (extra) {
            hosting.ownTime(timer, stage);
        } else {
            timer.own(false);
            hosting.time(timer, stage);
        }
    }

    private static String told(StageRecord stage) {
        var course = stage.course();
        if (stage.workshop().closed()) {
            return "";
        }
        if (course.isBreak()) {
            return Words.say("workshop.break.title") + ". " + Pause.until(course);
        }
        if (course.frozen()) {
            return Words.say("workshop.input.frozen.lead");
        }
        return stage.current() != null && stage.current().locked() ? Words.say("workshop.board.locked.lead") : "";
    }
}
