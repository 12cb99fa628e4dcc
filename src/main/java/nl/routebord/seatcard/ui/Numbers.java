package nl.routebord.seatcard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import nl.routebord.seatcard.Denominators;
import nl.routebord.seatcard.ElectorateBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import org.jspecify.annotations.Nullable;

/** Who may vote, and how many people there are: a rule, and two numbers that only the facilitator knows. */
final class Numbers extends Div {

    private final RbForm only;
    private final RbForm heads;
    private final RbForm invited;
    private final Paragraph devices = new Paragraph();
    private final Paragraph source = new Paragraph();

    Numbers(String seat) {
        addClassName("gap");
        only = RbForm.of("electorate.only", seat)
                .choice(
                        "only",
                        Words.say("seatcard.only.legend"),
                        Words.say("seatcard.only.hint"),
                        new Option("off", Words.say("seatcard.only.off")),
                        new Option("on", Words.say("seatcard.only.on")))
                .keep()
                .submit(Words.say("seatcard.save"));
        heads = number("electorate.heads", "heads", seat, "seatcard.heads");
        invited = number("electorate.invited", "invited", seat, "seatcard.invited");
        devices.addClassName("soft");
        source.addClassName("soft");
        add(
                CardsPage.panel("seatcard.only.title", only),
                CardsPage.panel("seatcard.numbers.title", devices, source, heads, invited));
    }

    void show(ElectorateBoard board) {
        var figures = board.figures();
        only.initial("only", board.cardsOnly() ? "on" : "off");
        heads.initial("heads", text(figures.heads()));
        Html.text(devices, Words.say("seatcard.devices", Map.of("n", figures.devices())));
        var cards = figures.source() == Denominators.Source.CARDS;
        Html.text(source, cards ? Words.say("seatcard.invited.cards", Map.of("n", text(figures.invited()))) : "");
        source.setVisible(cards);
        invited.setVisible(!cards);
        invited.initial("invited", cards ? "" : text(figures.invited()));
    }

    private static RbForm number(String command, String field, String seat, String stem) {
        return RbForm.of(command, seat)
                .text(field, Words.say(stem), Words.say(stem + ".hint"), 0)
                .keep()
                .submit(Words.say("seatcard.save"));
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
