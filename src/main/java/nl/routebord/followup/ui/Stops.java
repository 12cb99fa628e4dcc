package nl.routebord.followup.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.routebord.followup.QuestionCard.State;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;

/** How far a question card is, as a row of stops. One that was given back waits at the first. */
final class Stops extends OrderedList {

    private static final List<State> WAY =
            List.of(State.SENT, State.ACCEPTED, State.CHOSEN, State.MADE, State.ANSWERED);

    Stops() {
        addClassName("vraag-stops");
        getElement().setAttribute("aria-label", Words.say("vraag.stops"));
    }

    void show(State now) {
        removeAll();
        var at = now == State.RETURNED ? 0 : WAY.indexOf(now);
        for (int n = 0; n < WAY.size(); n++) {
            var state = n == 0 && now == State.RETURNED ? State.RETURNED : WAY.get(n);
            var stop = new ListItem(
                    icon(state, n < at || now == State.ANSWERED).create(), new Span(Words.say(state.key())));
            if (n < at) {
                stop.addClassName("done");
            } else if (n == at) {
                stop.getElement().setAttribute("aria-current", "step");
            }
            add(stop);
        }
    }

    private static Icon icon(State state, boolean done) {
        if (state == State.RETURNED) {
            return Icon.UNDO;
        }
        return done ? Icon.CHECK : Icon.ARROW_RIGHT;
    }
}
