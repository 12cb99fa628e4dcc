package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.RbTimer;
import nl.routebord.shell.Words;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.ui.spi.Hosting;

/**
 * What a phone shows of the time, over the lower edge of the page: what is left, the break, that all stands still. The board stays
 * where it is meanwhile: who is in the middle of a sentence finishes it.
 */
final class PhoneTime {

    private final RbTimer timer = new RbTimer();
    private final Span words = new Span();
    private final Paragraph note = new Paragraph(Icon.CLOCK.create(), words);

    PhoneTime() {
        note.addClassName("told");
        note.getElement().setAttribute("role", "status");
        Html.hide(note, true);
    }

    Aside in(Aside aside) {
        aside.add(note, timer);
        return aside;
    }

    void show(Hosting hosting, StageRecord stage) {
        hosting.time(timer, stage);
        var told = told(stage);
        words.setText(told);
        Html.hide(note, told.isEmpty());
    }

    private static String told(StageRecord stage) {
        var course = stage.course();
        if (stage.workshop().closed()) {
            return "";
        }
        if (course.isBreak()) {
            return Words.say("workshop.break.title") + ". " + Pause.until(course);
        }
        return course.frozen() ? Words.say("workshop.input.frozen.lead") : "";
    }
}
