package nl.routebord.thermometer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.thermometer.MyThermometer;
import nl.routebord.thermometer.StatementId;
import nl.routebord.thermometer.ThermometerBoard;
import nl.routebord.thermometer.Thermometers;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** One statement to answer: a whole-width button for each word of the scale, and a sentence if one wants. */
final class StatementCard extends Div {

    private final StatementId statement;
    private final List<NativeButton> buttons = new ArrayList<>();
    private final @Nullable RbForm sentence;

    StatementCard(Place place, ThermometerBoard board, ThermometerBoard.Statement statement) {
        this.statement = statement.id();
        addClassNames("statement", "gap", "small");
        var name = "stelling-" + statement.id();
        var text = Stored.text(new Paragraph(statement.text()));
        text.addClassName("asked");
        text.setId(name);
        var form = RbForm.of("thermometer.answer", place.seat())
                .key("thermometer.answer:" + statement.id())
                .hidden("statement", statement.id().toString())
                .latest();
        for (int at = 0; at < board.scale().size(); at++) {
            var button = RbForm.button("", "mark", Integer.toString(at + 1));
            button.setClassName("mark-choice");
            button.getElement().setAttribute("aria-describedby", name);
            var word = board.scale().get(at);
            button.add(Html.span(Integer.toString(at + 1), "num"));
            if (!word.equals(Integer.toString(at + 1))) {
                button.add(Stored.text(Html.span(word, "word")));
            } else if (at == 0 || at == board.scale().size() - 1) {
                button.add(Html.span(Words.say(at == 0 ? "thermometer.lowest" : "thermometer.highest"), "word"));
            }
            buttons.add(button);
            form.add(button);
        }
        add(text, form);
        sentence = board.sentence()
                ? RbForm.of("thermometer.say", place.seat())
                        .key("thermometer.say:" + statement.id())
                        .hidden("statement", statement.id().toString())
                        .area(
                                "text",
                                Words.say("thermometer.say"),
                                Words.say("thermometer.say.hint"),
                                Thermometers.SENTENCE)
                        .submit(Words.say("thermometer.say.send"))
                : null;
        if (sentence != null) {
            add(sentence);
        }
    }

    void show(MyThermometer mine) {
        var given = mine.marks().getOrDefault(statement, 0);
        for (int at = 0; at < buttons.size(); at++) {
            buttons.get(at).getElement().setAttribute("aria-pressed", Boolean.toString(at + 1 == given));
        }
        if (sentence != null) {
            Html.hide(sentence, given == 0);
            sentence.initial("text", mine.sentences().getOrDefault(statement, ""));
        }
    }
}
