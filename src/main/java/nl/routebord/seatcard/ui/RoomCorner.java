package nl.routebord.seatcard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.seatcard.Denominators;
import nl.routebord.seatcard.ElectorateBoard;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Corner;
import nl.routebord.workshop.ui.spi.Panel;
import org.springframework.stereotype.Component;

/** At the desk: how many people there are to count on, each number with where it comes from, and the way to the cards. */
@Component
class RoomCorner implements Corner {

    @Override
    public Panel corner(Scope scope, WorkshopView workshop) {
        var facts = new Facts(workshop);
        return new Panel(
                facts,
                List.of(new Feed<>(workshop.electorateTopic(), Audience.STAFF, ElectorateBoard.class, facts::show)));
    }

    private static final class Facts extends Div {

        private final Span cards = new Span();
        private final ListItem cardsLine = new ListItem(cards);
        private final Span devices = new Span();
        private final Span heads = new Span();
        private final Span only = new Span(Words.say("seatcard.desk.only"));
        private final ListItem onlyLine = new ListItem(only);

        Facts(WorkshopView workshop) {
            addClassNames("gap", "small");
            var list = new UnorderedList(cardsLine, new ListItem(devices), new ListItem(heads), onlyLine);
            list.addClassName("facts");
            var way = new Anchor("/regie/" + workshop.handle() + "/stemkaarten", Words.say("seatcard.title"));
            way.setRouterIgnore(true);
            way.addClassName("act");
            add(new H2(Words.say("seatcard.desk.title")), list, way);
        }

        void show(ElectorateBoard board) {
            var figures = board.figures();
            cardsLine.setVisible(figures.source() != Denominators.Source.NONE);
            if (figures.invited() != null) {
                Html.text(
                        cards,
                        figures.source() == Denominators.Source.CARDS
                                ? Words.say(
                                        "seatcard.desk.cards",
                                        Map.of("used", board.cardsUsed(), "n", figures.invited()))
                                : Words.say("seatcard.desk.invited", Map.of("n", figures.invited())));
            }
            Html.text(devices, Words.say("seatcard.devices", Map.of("n", figures.devices())));
            Html.text(
                    heads,
                    figures.heads() == null
                            ? Words.say("seatcard.desk.noheads")
                            : Words.say("seatcard.desk.heads", Map.of("n", figures.heads())));
            onlyLine.setVisible(board.cardsOnly());
        }
    }
}
