package nl.routebord.signals.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.signals.MyQuestions;
import nl.routebord.signals.MySignals;
import nl.routebord.signals.Signal;
import nl.routebord.workshop.ui.spi.Place;

/** Below the activity on a phone: three taps that let the facilitator know something, and the way to a question. */
final class SignalPanel extends Section {

    private final Map<Signal, Toggle> toggles = new EnumMap<>(Signal.class);
    private final Paragraph told = Html.paragraph("note", "adapt");
    private final Anchor to = new Anchor();

    SignalPanel(Place place, String helpPage) {
        addClassName("signals");
        getElement().setAttribute("aria-label", Words.say("signals.title"));
        var row = new Div();
        row.addClassName("signal-row");
        for (var signal : Signal.values()) {
            var toggle = new Toggle(place, signal);
            toggles.put(signal, toggle);
            row.add(toggle.form);
        }
        var ask = new Anchor(helpPage);
        ask.add(Icon.HELP.create(), new Span(Words.say("signals.ask.link")));
        ask.addClassName("signal-ask");
        told.add(Icon.EYE.create(), to);
        to.setHref(helpPage);
        Html.text(to, Words.say("signals.question.hidden"));
        told.getElement().setAttribute("role", "status");
        Html.hide(told, true);
        add(told, row, ask);
    }

    /** Who asked is told wherever the phone stands that the question was hidden; why is on the help page. */
    void show(MyQuestions mine) {
        Html.hide(told, mine.hidden().stream().allMatch(one -> one.hidden().mended()));
    }

    void show(MySignals mine) {
        toggles.forEach((signal, toggle) -> toggle.show(mine.given().contains(signal)));
    }

    private static final class Toggle {

        private final RbForm form;
        private final NativeButton button = RbForm.button("");

        Toggle(Place place, Signal signal) {
            button.setClassName("signal");
            button.add(icon(signal).create(), new Span(Words.say(signal.key())));
            form = RbForm.of("signal.give", place.seat())
                    .key("signal:" + place.activity().id() + ":" + signal)
                    .hidden("activity", place.activity().id().toString())
                    .hidden("signal", signal.name().toLowerCase(Locale.ROOT))
                    .latest()
                    .add(button);
            show(false);
        }

        void show(boolean on) {
            form.hidden("on", Boolean.toString(!on));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        }
    }

    static Icon icon(Signal signal) {
        return switch (signal) {
            case READY -> Icon.CHECK;
            case TIME -> Icon.CLOCK;
            case PUZZLED -> Icon.HELP;
        };
    }
}
