package nl.routebord.workshop.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.routebord.shell.Icon;
import nl.routebord.shell.RbCountdown;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.StageRecord;

/** The few acts that make sense now, in words; the one that comes next stands first and leads. */
final class DeskActs {

    /** Not a command of its own: {@code stage.put} for the activity that comes next. */
    private static final String NEXT = "stage.next";

    private static final String AGAIN = "phase.again";

    /** Acts that never lead, also where they stand first. */
    private static final Set<String> QUIET = Set.of("stage.clear", "phase.hide", "board.lock", "board.unlock", AGAIN);

    private DeskActs() {}

    /**
     * Shows the acts of this line; does nothing while they are the same, so that a button under a finger stays. While it
     * closes the countdown stands first, where "Sluiten" stood: a second tap there takes nothing back. Who helps ({@code steers}
     * is false) reads instead why there are none.
     */
    static void show(
            Div acts, RbCountdown countdown, StageRecord stage, StageRecord.Line line, String seat, boolean steers) {
        var wanted = steers ? wanted(stage, line) : List.<String>of();
        var key = steers + " " + line.activity().id() + wanted.toString()
                + stage.following().map(ActivityView::id);
        if (key.equals(ComponentUtil.getData(acts, "shown"))) {
            return;
        }
        ComponentUtil.setData(acts, "shown", key);
        acts.removeAll();
        if (line.activity().phase() == Phase.CLOSING) {
            acts.add(countdown);
        }
        if (!steers) {
            var why = new Paragraph(Icon.PEOPLE.create(), new Span(Words.say("workshop.desk.helping")));
            why.addClassName("note");
            acts.add(why);
        }
        for (int i = 0; i < wanted.size(); i++) {
            acts.add(
                    NEXT.equals(wanted.get(i))
                            ? next(stage, seat)
                            : form(wanted.get(i), line.activity(), seat, i == 0));
        }
    }

    static List<String> wanted(StageRecord stage, StageRecord.Line line) {
        var activity = line.activity();
        var acts = new ArrayList<String>();
        switch (activity.phase()) {
            case PREPARED -> acts.addAll(line.onStage() ? List.of("phase.open") : List.of("stage.start", "stage.put"));
            case OPEN -> acts.addAll(line.onStage() ? List.of("phase.close") : List.of("stage.put", "phase.close"));
            case CLOSING -> acts.add("phase.keep");
            case CLOSED -> {
                if (activity.mayGoTo(Phase.REVEALED)) {
                    acts.add("phase.reveal");
                }
                if (!line.onStage()) {
                    acts.add("stage.put");
                }
                acts.add(line.asksAgain() ? AGAIN : "phase.open");
            }
            case REVEALED -> {
                if (!line.onStage()) {
                    acts.add("stage.put");
                }
                if (line.asksAgain()) {
                    acts.add(AGAIN);
                }
            }
        }
        if (activity.phase() == Phase.OPEN) {
            acts.add(activity.locked() ? "board.unlock" : "board.lock");
        }
        if (line.hides()
                && !activity.hidden()
                && activity.phase() != Phase.CLOSING
                && activity.phase() != Phase.REVEALED) {
            acts.add("phase.hide");
        }
        // An empty stage would hide the seconds from the room while they run.
        if (line.onStage() && activity.phase() != Phase.CLOSING) {
            acts.add("stage.clear");
        }
        if (isDone(line) && stage.following().isPresent()) {
            acts.addFirst(NEXT);
        }
        if (stage.workshop().closed()) {
            // The hall was told that it is over: first open the evening again.
            acts.removeIf(act -> act.startsWith("stage."));
        }
        return acts;
    }

    /** On stage, and nothing of it is still to be shown. */
    private static boolean isDone(StageRecord.Line line) {
        return line.onStage()
                && line.activity().phase().isOver()
                && !line.activity().mayGoTo(Phase.REVEALED);
    }

    /** Puts what comes next on stage, with its name, so that nobody has to look it up in the run sheet. */
    private static RbForm next(StageRecord stage, String seat) {
        var next = stage.following().orElseThrow();
        var button = RbForm.button(Words.say("workshop.act.stage.next", Map.of("name", next.name())));
        button.addClassName("main");
        return RbForm.of("stage.put", seat)
                .key("stage.next:" + next.id())
                .hidden("activity", next.id().toString())
                .add(button);
    }

    private static RbForm form(String command, ActivityView activity, String seat, boolean leads) {
        var reopening = "phase.open".equals(command) && activity.phase() == Phase.CLOSED;
        var button = RbForm.button(Words.say("workshop.act." + (reopening ? "phase.reopen" : command)));
        if (leads && !reopening && !QUIET.contains(command)) {
            button.addClassName("main");
        }
        var form = RbForm.of(command, seat)
                .key(command + ":" + activity.id())
                .hidden("activity", activity.id().toString())
                .add(button);
        if ("stage.clear".equals(command)) {
            form.addClassName("last");
        }
        if (AGAIN.equals(command)) {
            explain(form, button, activity);
        }
        return form;
    }

    private static void explain(RbForm form, NativeButton button, ActivityView activity) {
        var hint = new Span(Words.say("workshop.act.phase.again.hint"));
        hint.addClassName("hint");
        hint.setId("again-" + activity.id());
        button.getElement().setAttribute("aria-describedby", "again-" + activity.id());
        form.add(hint);
    }
}
