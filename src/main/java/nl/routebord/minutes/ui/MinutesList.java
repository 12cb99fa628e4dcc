package nl.routebord.minutes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.routebord.minutes.MinutesBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;

/** Minutes, the latest evening first. */
final class MinutesList extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph none;
    private final transient Keyed<MinutesBoard.Minutes, MinutesCard> cards;

    /** {@code empty} is the key of what it says while there are none. */
    MinutesList(String empty, Function<UUID, MinutesCard> make) {
        none = new Paragraph(Words.say(empty));
        var list = new UnorderedList();
        list.addClassName("minutes-list");
        cards = new Keyed<>(list, MinutesBoard.Minutes::id, one -> make.apply(one.id()), MinutesCard::show);
        add(none, list);
    }

    void show(List<MinutesBoard.Minutes> minutes) {
        Html.hide(none, !minutes.isEmpty());
        cards.show(minutes);
    }
}
