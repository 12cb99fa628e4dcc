package nl.routebord.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routebord.decision.Choices;
import nl.routebord.decision.DecisionBoard;
import nl.routebord.decision.DecisionText;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.LiveSelect;

/** The two forms beside the list: a new decision, and what a decision rests on. */
final class DecisionForms {

    private final String seat;
    private final LiveSelect by = taker();
    private final LiveSelect ground = new LiveSelect("ground", Words.say("decision.field.ground"));
    private final LiveSelect vote = new LiveSelect("vote", Words.say("decision.field.vote"));
    private final LiveSelect which = new LiveSelect("decision", Words.say("decision.ground.which"));
    private final LiveSelect what = new LiveSelect("ground", Words.say("decision.field.ground"));
    private final Section rest = new Section();
    private final RbForm make;

    DecisionForms(String seat) {
        this.seat = seat;
        make = fields(RbForm.of("decision.make", seat).key("decision.make"), by)
                .add(ground, vote)
                .submit(Words.say("decision.make.send"));
    }

    Section make() {
        return Facts.panel("decision.make", make);
    }

    Section rest() {
        rest.addClassName("panel");
        rest.add(
                new com.vaadin.flow.component.html.H2(Words.say("decision.ground.add")),
                new Div(RbForm.of("decision.rest", seat)
                        .key("decision.rest")
                        .add(which, what)
                        .submit(Words.say("decision.ground.add.send"))));
        Html.hide(rest, true);
        return rest;
    }

    /** The fields of a decision, in the order in which one tells it. */
    static RbForm fields(RbForm form, LiveSelect by) {
        return form.area("title", Words.say("decision.field.title"), null, DecisionText.TITLE)
                .area(
                        "reason",
                        Words.say("decision.field.reason"),
                        Words.say("decision.field.reason.hint"),
                        DecisionText.LONG)
                .add(by)
                .text(
                        "other",
                        Words.say("decision.field.other"),
                        Words.say("decision.field.other.hint"),
                        DecisionText.BY)
                .text(
                        "when",
                        Words.say("decision.field.when"),
                        Words.say("decision.field.when.hint"),
                        DecisionText.WHEN)
                .text(
                        "heard",
                        Words.say("decision.field.heard"),
                        Words.say("decision.field.heard.hint"),
                        DecisionText.HEARD)
                .area(
                        "objections",
                        Words.say("decision.field.objections"),
                        Words.say("decision.field.objections.hint"),
                        DecisionText.LONG)
                .area(
                        "minority",
                        Words.say("decision.field.minority"),
                        Words.say("decision.field.minority.hint"),
                        DecisionText.LONG)
                .day("review", Words.say("decision.field.review"), Words.say("decision.field.review.hint"));
    }

    static LiveSelect taker() {
        return new LiveSelect("by", Words.say("decision.field.by"));
    }

    /** All of these, and the one that was chosen where it is none of them. */
    static Map<String, String> options(List<String> takers, String chosen) {
        var options = new LinkedHashMap<String, String>();
        takers.forEach(taker -> options.put(taker, taker));
        if (!chosen.isEmpty()) {
            options.putIfAbsent(chosen, chosen);
        }
        return options;
    }

    void decisions(List<DecisionBoard.Row> decisions) {
        var options = new LinkedHashMap<String, String>();
        decisions.stream()
                .filter(row -> row.off() == null)
                .forEach(row -> options.put(row.id().toString(), row.text().title()));
        which.show(options);
        Html.hide(rest, options.isEmpty());
    }

    void choices(Choices choices) {
        by.show(options(choices.takers(), ""));
        var review = choices.review();
        make.initial("review", review == null ? "" : review.toString());
        ground.show(labels(choices.items()));
        vote.show(labels(choices.votes()));
        var all = labels(choices.votes());
        all.putAll(labels(choices.items()));
        what.show(all);
    }

    private static Map<String, String> labels(List<Choices.Choice> choices) {
        var labels = new LinkedHashMap<String, String>();
        choices.forEach(choice -> labels.put(
                choice.id(),
                Words.say(
                        "decision.ground.choice",
                        new HashMap<>(Map.of("step", choice.step(), "board", choice.board(), "name", choice.name())))));
        return labels;
    }
}
