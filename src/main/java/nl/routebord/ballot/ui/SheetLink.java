package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import nl.routebord.ballot.RoundId;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Place;

/** Leads to the result of a round on paper; the desk's cookie opens it. */
final class SheetLink extends Anchor {

    private static final long serialVersionUID = 1L;

    private final String desk;

    SheetLink(Place place) {
        desk = "/regie/" + place.handle();
        addClassNames("act", "on-paper");
        setRouterIgnore(true);
        getElement().setAttribute("download", "uitslag.pdf");
        add(Icon.PAPER.create(), new Span(Words.say("ballot.sheet.act")));
    }

    SheetLink(Place place, RoundId round) {
        this(place);
        show(round);
    }

    void show(RoundId round) {
        setHref(desk + "/uitslag/" + round + ".pdf");
    }
}
