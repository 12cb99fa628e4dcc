package nl.routebord.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.trail.FollowUp;
import nl.routebord.workshop.ui.spi.Answered;

/** How many have which status, as one bar with the numbers beside it. */
final class StatusBar extends Div {

    private final Div bar = new Div();
    private final UnorderedList numbers = new UnorderedList();

    StatusBar() {
        addClassNames("status-bar", "gap");
        bar.addClassName("bar");
        bar.getElement().setAttribute("role", "img");
        numbers.addClassName("status-numbers");
        add(bar, numbers);
    }

    void show(Map<FollowUp.Status, Integer> tally) {
        bar.removeAll();
        numbers.removeAll();
        Html.hide(this, tally.values().stream().allMatch(n -> n == 0)); // nothing was brought in: the sentence says so
        for (var status : FollowUp.Status.values()) {
            var n = tally.getOrDefault(status, 0);
            bar.add(Pieces.piece("status-" + status.value(), n));
            numbers.add(new ListItem(Answered.chip(status), Html.span(Integer.toString(n), "num")));
        }
        bar.getElement().setAttribute("aria-label", spoken(tally));
    }

    private static String spoken(Map<FollowUp.Status, Integer> tally) {
        return tally.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> Words.say(one.getKey().key()) + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }
}
