package nl.routebord.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.routebord.evaluation.EvaluationPoints;
import nl.routebord.evaluation.Horizon;
import nl.routebord.evaluation.PointText;
import nl.routebord.evaluation.Sign;
import nl.routebord.evaluation.State;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.LiveSelect;

/** The shapes that the screens of looking back share. */
final class Pieces {

    private Pieces() {}

    static Div head(String title, String why) {
        var lead = new Paragraph(Words.say(why));
        lead.addClassName("lead");
        var head = new Div(new H1(Words.say(title)), lead);
        head.addClassName("head");
        return head;
    }

    static Section panel(String title, Component... content) {
        var panel = new Section(new H2(Words.say(title)));
        panel.add(content);
        panel.addClassName("panel");
        return panel;
    }

    static Icon icon(Sign sign) {
        return switch (sign) {
            case GOOD -> Icon.CHECK;
            case WATCH -> Icon.TILDE;
            case BAD -> Icon.CROSS;
        };
    }

    /** The name under which the style sheet knows a sign: one of the three voices. */
    static String voice(Sign sign) {
        return switch (sign) {
            case GOOD -> "yes";
            case WATCH -> "adapt";
            case BAD -> "no";
        };
    }

    static String word(Sign sign) {
        return Words.say("evaluation.sign." + sign.name().toLowerCase(Locale.ROOT));
    }

    static Span chip(State state) {
        var chip = new Span(
                (state == State.DUE
                                ? Icon.WARNING
                                : state == State.SEEN || state == State.DONE ? Icon.CHECK : Icon.CLOCK)
                        .create(),
                new Span(Words.say("evaluation.state." + state.name().toLowerCase(Locale.ROOT))));
        chip.addClassName("chip");
        if (state == State.DUE) {
            chip.addClassName("now");
        }
        return chip;
    }

    /** A small button of a form: an icon and words. */
    static NativeButton small(Icon icon, String words) {
        var button = RbForm.button("");
        button.setClassName("small-act");
        button.add(icon.create(), new Span(Words.say(words)));
        return button;
    }

    static com.vaadin.flow.component.HtmlContainer fold(Icon icon, String words, Component content) {
        return Html.fold("unfold", Html.summary("edit", icon.create(), new Span(Words.say(words))), content);
    }

    /** How it goes: a sign and a few words. */
    static RbForm finding(String seat, UUID point) {
        return RbForm.of("evaluation.find", seat)
                .key("evaluation.find:" + point)
                .hidden("point", point.toString())
                .choice(
                        "mark",
                        Words.say("evaluation.field.mark"),
                        Arrays.stream(Sign.values())
                                .map(sign -> new Option(sign.name().toLowerCase(Locale.ROOT), word(sign)))
                                .toArray(Option[]::new))
                .area("text", Words.say("evaluation.field.finding"), null, EvaluationPoints.FINDING)
                .submit(Words.say("evaluation.find.send"));
    }

    /** The fields of a point. */
    static RbForm fields(RbForm form, LiveSelect watcher) {
        return form.area("text", Words.say("evaluation.field.text"), null, PointText.TEXT)
                .area(
                        "sign",
                        Words.say("evaluation.field.sign"),
                        Words.say("evaluation.field.sign.hint"),
                        PointText.SIGN)
                .select(
                        "horizon",
                        Words.say("evaluation.field.horizon"),
                        null,
                        Words.say("evaluation.field.horizon.choose"),
                        Arrays.stream(Horizon.values())
                                .map(horizon -> {
                                    var name = horizon.name().toLowerCase(Locale.ROOT);
                                    return new Option(name, Words.say("evaluation.horizon." + name));
                                })
                                .toArray(Option[]::new))
                .day("day", Words.say("evaluation.field.day"), Words.say("evaluation.field.day.hint"))
                .add(watcher)
                .text(
                        "other",
                        Words.say("evaluation.field.other"),
                        Words.say("evaluation.field.other.hint"),
                        PointText.WATCHER)
                .area(
                        "action",
                        Words.say("evaluation.field.action"),
                        Words.say("evaluation.field.action.hint"),
                        PointText.ACTION);
    }

    static LiveSelect watcher() {
        return new LiveSelect("watcher", Words.say("evaluation.field.watcher"));
    }

    /** The sounding board, the groups, and whom the point names already. */
    static Map<String, String> watchers(List<String> groups, String chosen) {
        var options = new LinkedHashMap<String, String>();
        var board = Words.say(Words.DUTCH, "evaluation.watcher.board");
        options.put(board, board);
        groups.forEach(group -> options.put(group, group));
        if (!chosen.isEmpty()) {
            options.putIfAbsent(chosen, chosen);
        }
        return options;
    }
}
