package nl.routebord.thermometer.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Feed;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.thermometer.MyThermometer;
import nl.routebord.thermometer.ThermometerBoard;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** On a phone and at home: one statement at a time while it is open, and what is left of it after the close. */
@StyleSheet("styles/thermometer.css")
final class AnswerPanel extends Div {

    private final Place place;
    private final Paragraph total = Html.paragraph("soft");
    private final Paragraph note = Html.paragraph("note");
    private final Paragraph walk = Html.paragraph("soft", "walk-at");
    private final Div asked = new Div();
    private final Div turn = new Div();
    private final NativeButton back = new NativeButton(Words.say("thermometer.back"));
    private final NativeButton next = new NativeButton(Words.say("thermometer.next"));
    private final Div left = new Div();
    private final List<StatementCard> cards = new ArrayList<>();
    private List<ThermometerBoard.Measured> drawn = List.of();
    private @Nullable ThermometerBoard board;
    private @Nullable MyThermometer mine;
    private int at;

    private AnswerPanel(Place place, boolean headed) {
        this.place = place;
        addClassNames("thermometer", "gap");
        if (headed) {
            var explanation = Stored.text(new Paragraph(place.activity().explanation()));
            explanation.addClassName("soft");
            var head = new Div(Stored.text(new H1(place.activity().name())), explanation);
            head.addClassName("head");
            add(head);
        }
        for (var button : List.of(back, next)) {
            button.addClassName("act");
            button.getElement().setAttribute("type", "button");
        }
        back.addClickListener(click -> turn(-1));
        next.addClickListener(click -> turn(1));
        turn.addClassNames("row", "turn");
        turn.add(back, next);
        asked.getElement().setAttribute("data-home", "").setAttribute("tabindex", "-1");
        left.addClassName("gap");
        add(total, note, walk, asked, turn, left);
    }

    static Panel of(Place place, boolean headed) {
        var panel = new AnswerPanel(place, headed);
        var activity = place.activity();
        return new Panel(
                panel,
                List.of(
                        new Feed<>(activity.board(), place.audience(), ThermometerBoard.class, panel::show),
                        new Feed<>(
                                activity.mine(place.scope().speaker()),
                                place.audience(),
                                MyThermometer.class,
                                panel::show)));
    }

    private void show(ThermometerBoard now) {
        if (board == null) {
            now.statements().forEach(statement -> {
                var card = new StatementCard(place, now, statement);
                cards.add(card);
                asked.add(card);
            });
        }
        board = now;
        Html.text(total, Totals.say(now));
        follow();
    }

    private void show(MyThermometer now) {
        mine = now;
        follow();
    }

    private void turn(int by) {
        at += by;
        follow();
    }

    private void follow() {
        if (board == null || mine == null) {
            return;
        }
        var open = board.phase().takesVoices();
        at = Math.clamp(at, 0, Math.max(0, cards.size() - 1));
        for (int n = 0; n < cards.size(); n++) {
            cards.get(n).show(mine);
            Html.hide(cards.get(n), n != at);
        }
        Html.text(walk, Words.say("thermometer.at", Map.of("n", at + 1, "all", cards.size())));
        Html.hide(walk, !open || cards.size() < 2);
        Html.hide(asked, !open);
        Html.hide(turn, !open || cards.size() < 2);
        Html.hide(back, at == 0);
        Html.hide(next, at >= cards.size() - 1);
        note.removeAll();
        note.add(Icon.LOCK.create(), new Span(Words.say(words(board.phase()))));
        if (!board.measured().equals(drawn)) {
            drawn = board.measured();
            left.removeAll();
            if (!drawn.isEmpty()) {
                board.statements().forEach(statement -> left.add(new Measure(board, statement, true)));
            }
        }
    }

    private String words(Phase phase) {
        return switch (phase) {
            case PREPARED -> "thermometer.note.prepared";
            case OPEN, CLOSING -> "thermometer.note.open";
            case CLOSED, REVEALED -> "thermometer.note.closed";
        };
    }
}
