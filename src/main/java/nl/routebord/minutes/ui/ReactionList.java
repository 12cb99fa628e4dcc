package nl.routebord.minutes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.routebord.minutes.MinutesBoard;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** What people said of the minutes. Who said it is in the record of staff alone. */
final class ReactionList extends Div {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();
    private List<MinutesBoard.Reaction> shown = List.of();

    ReactionList() {
        var title = Html.paragraph("num");
        Html.text(title, Words.say("minutes.reactions"));
        list.addClassName("reactions-list");
        add(title, list);
        list.add(new ListItem(Words.say("minutes.reactions.none")));
    }

    void show(MinutesBoard.Minutes minutes) {
        Html.hide(this, !minutes.stage().isPublic());
        if (minutes.reactions().equals(shown)) {
            return;
        }
        shown = minutes.reactions();
        list.removeAll();
        shown.forEach(reaction -> list.add(item(reaction)));
    }

    private static ListItem item(MinutesBoard.Reaction reaction) {
        var text = Stored.text(Html.paragraph("typed"));
        Html.text(text, reaction.text());
        var name = reaction.who();
        var who = name != null
                ? name
                : Words.say(reaction.staff() ? "minutes.reaction.staff" : "minutes.reaction.member");
        var by = Html.paragraph("soft");
        Html.text(by, Words.say("minutes.reaction.by", Map.of("who", who, "when", Dates.full(reaction.at()))));
        var item = new ListItem(text, by);
        if (!reaction.about().isEmpty()) {
            var about = Html.paragraph("soft");
            Html.text(about, Words.say("minutes.reaction.about", Map.of("title", reaction.about())));
            item.addComponentAsFirst(about);
        }
        return item;
    }
}
