package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.routebord.shared.ActivityId;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Settled;
import org.jspecify.annotations.Nullable;

/** What lies fixed and what is open, a line each below the board in the hall; away beside the board that tells it itself. */
final class HallSettled extends Section {

    /** So many characters of names fit on a line at room size, beside the label and how many more there are. */
    private static final int ROOM = 48;

    private final Div fixed = part();
    private final Div open = part();
    private Settled now = new Settled(List.of(), List.of(), Set.of());
    private @Nullable ActivityId beside;

    HallSettled() {
        addClassName("hall-settled");
        getElement().setAttribute("aria-label", Words.say("workshop.hall.settled"));
        add(fixed, open);
        refresh();
    }

    private static Div part() {
        var part = new Div();
        part.addClassName("settled-part");
        return part;
    }

    /** The activity on stage; null where there is none, or where the evening is not at work. */
    void beside(@Nullable ActivityView activity) {
        beside = activity == null ? null : activity.id();
        refresh();
    }

    void show(Settled settled) {
        now = settled;
        fill(fixed, Icon.LOCK, "workshop.hall.fixed", settled.fixed());
        fill(open, Icon.PENCIL, "workshop.hall.open", settled.open());
        refresh();
    }

    private void refresh() {
        Html.hide(this, now.isEmpty() || beside == null || now.boards().contains(beside));
    }

    private static void fill(Div part, Icon icon, String words, List<String> names) {
        part.removeAll();
        Html.hide(part, names.isEmpty());
        if (names.isEmpty()) {
            return;
        }
        var shown = fitting(names);
        part.add(
                icon.create(),
                Html.span(Words.say(words), "label"),
                Stored.text(Html.span(String.join(", ", shown), "names")));
        var rest = names.size() - shown.size();
        if (rest > 0) {
            part.add(new Span(Words.say("workshop.hall.settled.more", Map.of("n", rest))));
        }
    }

    /** The first names, as many as there is room for and always one; the styles cut that one where it is too long by itself. */
    private static List<String> fitting(List<String> names) {
        var shown = new ArrayList<String>();
        var length = 0;
        for (var name : names) {
            length += name.length() + 2;
            if (!shown.isEmpty() && length > ROOM) {
                break;
            }
            shown.add(name);
        }
        return shown;
    }
}
