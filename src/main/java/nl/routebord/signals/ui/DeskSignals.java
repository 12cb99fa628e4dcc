package nl.routebord.signals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.signals.QuestionBoard;
import nl.routebord.signals.Signal;
import nl.routebord.signals.SignalBoard;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.LookAgain;
import org.jspecify.annotations.Nullable;

/** The numbers of the signals about what is on stage, and the questions with what the facilitator does about them. */
final class DeskSignals extends Div {

    private final UnorderedList facts = new UnorderedList();
    private final Map<Signal, Span> numbers = new EnumMap<>(Signal.class);
    private final Span summary = new Span();
    private final UnorderedList list = new UnorderedList();
    private final LookAgain toLook = new LookAgain(true);
    private final NativeDetails fold = new NativeDetails();
    private final transient Keyed<QuestionBoard.Question, DeskQuestion> items;
    private @Nullable StageRecord stage;
    private SignalBoard board = new SignalBoard(Map.of());

    DeskSignals(String seat) {
        addClassNames("gap", "small", "signals-desk");
        facts.addClassName("facts");
        for (var signal : Signal.values()) {
            var number = Html.span("0", "num");
            numbers.put(signal, number);
            var what = new Span(SignalPanel.icon(signal).create(), new Span(Words.say(signal.key() + ".count")));
            what.addClassName("with-icon");
            facts.add(new ListItem(what, number));
        }
        list.addClassName("questions");
        items = new Keyed<>(
                list, QuestionBoard.Question::id, question -> new DeskQuestion(seat, question), DeskQuestion::show);
        fold.addClassName("more");
        fold.setSummary(summary);
        fold.setContent(new Div(list));
        add(new H2(Words.say("signals.desk.title")), facts, toLook, fold);
        show(new QuestionBoard(List.of()));
    }

    void show(StageRecord now) {
        stage = now;
        count();
    }

    void show(SignalBoard now) {
        board = now;
        count();
    }

    private void count() {
        var current = stage == null ? null : stage.current();
        numbers.forEach((signal, number) ->
                Html.text(number, String.valueOf(current == null ? 0 : board.of(current.id(), signal))));
    }

    void show(QuestionBoard now) {
        Html.text(summary, Words.say("signals.desk.questions", Map.of("n", now.open())));
        toLook.show(now.questions().stream().map(QuestionBoard.Question::hidden));
        items.show(now.questions());
        Html.hide(fold, now.questions().isEmpty());
    }
}
