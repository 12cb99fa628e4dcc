package nl.routebord.minutes.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.routebord.minutes.Stage;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;

/** The four phases as a small road: what is done, where the minutes are now, what is to come; in signs and in words. */
final class StageRoad extends OrderedList {

    private static final long serialVersionUID = 1L;

    StageRoad() {
        addClassName("stage-road");
        getElement().setAttribute("aria-label", Words.say("minutes.stages"));
    }

    void show(Stage now) {
        removeAll();
        for (var stage : Stage.values()) {
            var at = stage.compareTo(now);
            var how = at < 0 || now == Stage.FINAL ? "done" : at == 0 ? "now" : "later";
            var sign = Html.span(how.equals("done") ? "✓" : Integer.toString(stage.ordinal() + 1), "sign");
            sign.getElement().setAttribute("aria-hidden", "true");
            var item = new ListItem(
                    sign,
                    new Span(Words.say("minutes.stage." + stage.name().toLowerCase(Locale.ROOT))),
                    Html.span(Words.say("minutes.stage." + how), "sr"));
            item.addClassName(how);
            add(item);
        }
    }
}
