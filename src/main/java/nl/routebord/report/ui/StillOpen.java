package nl.routebord.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.StageRecord;

/** What is still open or was not shown yet, each with the one act that ends that. */
final class StillOpen extends Div {

    private final String seat;
    private final Paragraph none = new Paragraph(Words.say("report.close.open.none"));
    private final UnorderedList list = new UnorderedList();
    private List<ActivityView> shown = List.of();
    private boolean leads = true;

    StillOpen(String seat) {
        this.seat = seat;
        list.addClassName("still-open");
        Html.hide(list, true);
        add(none, list);
    }

    /** Who helps sees what is open; the act is of who leads. */
    void lead(boolean mine) {
        if (mine != leads) {
            leads = mine;
            list.removeAll();
            shown.forEach(activity -> list.add(line(activity)));
        }
    }

    /** Does nothing while the same stands there, so that a button under a finger stays. */
    void show(List<StageRecord.Line> runSheet) {
        var open = runSheet.stream()
                .map(StageRecord.Line::activity)
                .filter(activity -> activity.phase().takesVoices() || activity.mayGoTo(Phase.REVEALED))
                .toList();
        if (open.equals(shown)) {
            return;
        }
        shown = open;
        list.removeAll();
        open.forEach(activity -> list.add(line(activity)));
        Html.hide(none, !open.isEmpty());
        Html.hide(list, open.isEmpty());
    }

    private ListItem line(ActivityView activity) {
        var name = Stored.text(Html.span(activity.name(), "name"));
        var state = Html.span(Words.say(activity.phase().key()), "soft");
        var line = new ListItem(new Span(name, state));
        if (leads && activity.phase() != Phase.CLOSING) {
            line.add(act(activity, activity.phase() == Phase.OPEN ? "phase.close" : "phase.reveal"));
        }
        return line;
    }

    private RbForm act(ActivityView activity, String command) {
        var button = RbForm.button(Words.say("workshop.act." + command));
        button.getElement()
                .setAttribute("aria-label", Words.say("report.close." + command, Map.of("name", activity.name())));
        return RbForm.of(command, seat)
                .key("afsluiten." + command + ":" + activity.id())
                .hidden("activity", activity.id().toString())
                .add(button);
    }
}
