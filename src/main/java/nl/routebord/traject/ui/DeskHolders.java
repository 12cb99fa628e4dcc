package nl.routebord.traject.ui;

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
import nl.routebord.traject.RolesSheet;
import nl.routebord.workshop.RolesBoard;

/** Who can go to the desk of an evening now, and how they came there. */
final class DeskHolders extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph none = new Paragraph(Words.say("traject.rights.desks.none"));
    private final UnorderedList list = new UnorderedList();

    DeskHolders() {
        addClassName("gap");
        list.addClassName("lines");
        add(none, list);
    }

    void show(List<RolesBoard.Desk> now) {
        Html.hide(none, !now.isEmpty());
        list.removeAll();
        Html.hide(list, now.isEmpty());
        now.forEach(one -> list.add(line(one)));
    }

    private static ListItem line(RolesBoard.Desk one) {
        var alias = one.guide().alias();
        var who = alias == null
                ? new Span(
                        Words.say("workshop.guide.nth", Map.of("n", one.guide().number())))
                : Stored.text(new Span(alias));
        return new ListItem(
                who,
                new Span(", "),
                new Span(Words.say(RolesSheet.how(one))),
                new Span(": "),
                Stored.text(new Span(one.evening())),
                new Span(one.over() ? " " + Words.say("traject.rights.desk.over") : ""));
    }
}
