package nl.routebord.workshop.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.RbTimer;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.ExtraTime;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.ui.spi.Hosting;

/**
 * What is done with time, whatever is looked at: on and back, a timer, a break, everything still. Who helps keeps the timer; the
 * rest is of who leads.
 */
final class DeskTime extends Section {

    private static final int[] TIMES = {2, 5, 10};
    private static final int[] BREAKS = {5, 10, 15};

    private final String seat;
    private final transient Hosting hosting;
    private final Div steps = new Div();
    private final RbTimer timer = new RbTimer();
    private final Span extraWords = new Span();
    private final Paragraph extra = new Paragraph(Icon.CLOCK.create(), extraWords);
    private final Div give;
    private final Div running;
    private final NativeDetails pause;
    private final Div goOn;
    private final Div freeze;
    private final Div free;
    private boolean leads = true;

    DeskTime(Hosting hosting, String seat) {
        this.seat = seat;
        this.hosting = hosting;
        addClassName("time");
        getElement().setAttribute("aria-label", Words.say("workshop.time.title"));
        steps.addClassName("steps");
        give = row(minutes("timer.set", "workshop.time.set", TIMES));
        running = row(
                act("timer.more", "workshop.time.more").hidden("minutes", "1"), act("timer.off", "workshop.time.off"));
        pause = new NativeDetails(
                Words.say("workshop.break.begin"), minutes("break.begin", "workshop.break.title", BREAKS));
        pause.addClassName("sure");
        pause.getSummary().addClassName("act");
        goOn = row(act("break.end", "workshop.break.end"));
        freeze = row(act("input.freeze", "workshop.input.freeze"));
        var hint = new Paragraph(Words.say("workshop.input.freeze.hint"));
        hint.addClassName("soft");
        freeze.add(hint);
        free = row(act("input.free", "workshop.input.free"));
        extra.addClassNames("soft", "with-icon", "extra-time");
        show(new ExtraTime.Count(0));
        add(steps, timer, extra, give, running, goOn, free, pause, freeze);
    }

    /** Counts from the next {@link #show} on. */
    void lead(boolean mine) {
        leads = mine;
    }

    void show(StageRecord stage) {
        var course = stage.course();
        var over = stage.workshop().closed();
        var onStage = stage.current() != null;
        steps(stage);
        hosting.time(timer, stage);
        Html.hide(give, over || !onStage || course.isBreak() || course.timerEnds() != null);
        Html.hide(running, over || course.timerEnds() == null);
        Html.hide(pause, !leads || over || course.isBreak());
        Html.hide(goOn, !leads || over || !course.isBreak());
        Html.hide(freeze, !leads || over || course.frozen());
        Html.hide(free, !leads || over || !course.frozen());
    }

    /** How many have extra time: a number, and never who. */
    void show(ExtraTime.Count count) {
        Html.say(extraWords, count.people() == 0 ? "" : Words.say("workshop.extra.count", Map.of("n", count.people())));
        Html.hide(extra, count.people() == 0);
    }

    /** Back and on; made anew only when they lead elsewhere, so that a button under a finger stays. */
    private void steps(StageRecord stage) {
        var still = !leads || stage.workshop().closed();
        var back = still ? null : stage.before().orElse(null);
        var next = still ? null : stage.following().orElse(null);
        var key = (back == null ? "" : back.id() + back.name()) + "|" + (next == null ? "" : next.id() + next.name());
        if (key.equals(ComponentUtil.getData(steps, "shown"))) {
            return;
        }
        ComponentUtil.setData(steps, "shown", key);
        steps.removeAll();
        if (back != null) {
            steps.add(step("stage.back", Icon.ARROW_LEFT, back));
        }
        if (next != null) {
            steps.add(step("stage.next", Icon.ARROW_RIGHT, next));
        }
    }

    private RbForm step(String where, Icon icon, ActivityView to) {
        var button = RbForm.button("");
        button.removeAll();
        button.add(icon.create(), new Span(Words.say("workshop." + where, Map.of("name", to.name()))));
        return RbForm.of("stage.put", seat)
                .key("time." + where)
                .hidden("activity", to.id().toString())
                .add(button);
    }

    private RbForm minutes(String command, String legend, int... choices) {
        var form = RbForm.of(command, seat);
        var words = new Span(Words.say(legend));
        words.addClassName("legend");
        form.add(words);
        for (var n : choices) {
            form.add(minute(n, legend));
        }
        form.addClassName("minutes");
        return form;
    }

    private static NativeButton minute(int n, String legend) {
        var button = RbForm.button(Words.say("workshop.time.minutes", Map.of("n", n)), "minutes", String.valueOf(n));
        button.getElement()
                .setAttribute(
                        "aria-label", Words.say(legend) + ": " + Words.say("workshop.time.minutes", Map.of("n", n)));
        return button;
    }

    private RbForm act(String command, String words) {
        return RbForm.of(command, seat).add(RbForm.button(Words.say(words)));
    }

    private static Div row(RbForm... forms) {
        var row = new Div();
        row.add(forms);
        row.addClassName("row");
        return row;
    }
}
