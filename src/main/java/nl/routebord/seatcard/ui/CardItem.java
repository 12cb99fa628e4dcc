package nl.routebord.seatcard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import nl.routebord.seatcard.CardNumber;
import nl.routebord.seatcard.CardState;
import nl.routebord.seatcard.ElectorateBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.WorkshopView;

/** One card: how it is with it and, unfolded so that no tap slips, what can be done with it. */
final class CardItem extends ListItem {

    private final Span state = new Span();
    private final Paragraph hint = new Paragraph();
    private final Anchor print;
    private final RbForm revoke;

    CardItem(WorkshopView workshop, CardNumber number) {
        var name = new Span(number.toString());
        name.addClassName("num");
        var summary = new Element("summary").setAttribute("class", "row");
        summary.appendChild(name.getElement(), state.getElement());
        hint.addClassName("soft");
        print = Print.link(workshop, "?kaart=" + number.value());
        Html.text(print, Words.say("seatcard.print.one"));
        revoke = form("seatcard.revoke", workshop.deskSeat(), number, "seatcard.act.revoke");
        var acts =
                new Div(print, form("seatcard.reissue", workshop.deskSeat(), number, "seatcard.act.reissue"), revoke);
        acts.addClassName("row");
        var inside = new Div(hint, acts);
        inside.addClassNames("gap", "small");
        getElement()
                .appendChild(
                        new Element("details").setAttribute("class", "more").appendChild(summary, inside.getElement()));
    }

    void show(ElectorateBoard.Line card) {
        var used = card.state();
        state.setClassName("chip " + (used == CardState.REVOKED ? "no" : used == CardState.UNUSED ? "" : "yes"));
        Html.text(state, Words.say(used.key()));
        Html.text(hint, Words.say("seatcard.hint." + used.name().toLowerCase(Locale.ROOT)));
        print.setVisible(used == CardState.UNUSED);
        revoke.setVisible(used != CardState.REVOKED);
    }

    private static RbForm form(String command, String seat, CardNumber number, String words) {
        return RbForm.of(command, seat)
                .key(command + ":" + number)
                .hidden("card", number.toString())
                .add(RbForm.button(Words.say(words)));
    }
}
