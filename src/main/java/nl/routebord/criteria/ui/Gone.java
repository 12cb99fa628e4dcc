package nl.routebord.criteria.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.routebord.criteria.CriteriaMine;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** One's own points that the facilitator took off the board: the text stays readable for who wrote it. */
final class Gone extends Section {

    private final UnorderedList list = new UnorderedList();
    private List<CriteriaMine.Own> shown = List.of();

    Gone(int level) {
        addClassNames("gap", "small");
        list.addClassName("criteria");
        add(Html.heading(level, Words.say("criteria.ownRemoved")), list);
        Html.hide(this, true);
    }

    void show(CriteriaMine mine) {
        var removed = mine.own().stream().filter(CriteriaMine.Own::removed).toList();
        if (removed.equals(shown)) {
            return;
        }
        shown = removed;
        list.removeAll();
        removed.forEach(one -> list.add(line(one)));
        Html.hide(this, removed.isEmpty());
    }

    private static ListItem line(CriteriaMine.Own own) {
        var name = Stored.text(Html.paragraph("name"));
        name.setText(own.text().name());
        var why = Stored.text(Html.paragraph("why"));
        Html.say(why, own.text().sentence());
        var what = Html.paragraph("from");
        what.setText(Words.say("criteria.mine.removed"));
        var line = new ListItem(name, why, what);
        line.addClassNames("criterion", "mine");
        return line;
    }
}
