package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.ballot.BallotBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Place;

/** How this round asks, and whether it is secret: to be chosen until the first voice, after which it is a promise. */
final class DeskPromise extends Div {

    private static final long serialVersionUID = 1L;

    private final Span words = new Span();
    private final RbForm secret;
    private final RbForm open;

    DeskPromise(Place place) {
        addClassNames("promise", "row");
        getElement().setAttribute("data-home", "").setAttribute("tabindex", "-1");
        var line = new Paragraph(Icon.LOCK.create(), words);
        line.addClassName("row");
        secret = form(place, "1");
        open = form(place, "0");
        add(line, secret, open);
    }

    void show(BallotBoard board) {
        var asking = board.asking();
        Html.text(
                words,
                Words.say(
                        "ballot.desk.asking." + (asking.secret() ? "secret" : "open"),
                        Map.of(
                                "method",
                                Words.say("ballot.method." + asking.method().code()),
                                "round",
                                board.number())));
        Voices.hide(secret, board.frozen() || asking.secret());
        Voices.hide(open, board.frozen() || !asking.secret());
    }

    private static RbForm form(Place place, String value) {
        return RbForm.of("ballot.promise", place.seat())
                .key("ballot.promise:" + place.activity().id() + ":" + value)
                .hidden("activity", place.activity().id().toString())
                .hidden("secret", value)
                .add(RbForm.button(Words.say("ballot.desk.make." + ("1".equals(value) ? "secret" : "open"))));
    }
}
