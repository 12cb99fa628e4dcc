package nl.routebord.between.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import nl.routebord.between.Planned;
import nl.routebord.shared.ActivityId;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ByClock;
import nl.routebord.workshop.Phase;
import org.jspecify.annotations.Nullable;

/** One activity: how it stands, when it opens and closes by itself, and choosing those moments. */
final class PlannedItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Span step = new Span();
    private final Span name = Stored.text(new Span());
    private final Span phase = new Span();
    private final Paragraph stuck = new Paragraph();
    private final Half opening;
    private final Half closing;
    private final HtmlContainer choosing;
    private final Map<ByClock.Act, RbForm> acts = new EnumMap<>(ByClock.Act.class);
    private final Map<ByClock.Act, NativeButton> buttons = new EnumMap<>(ByClock.Act.class);

    PlannedItem(String seat, Planned.Line line) {
        var activity = line.activity().id();
        addClassName("planned-item");
        step.addClassName("sign");
        name.addClassName("name");
        phase.addClassName("chip");
        var head = new Div(step, name, phase);
        head.addClassName("row");
        opening = new Half(seat, activity, true, line.rounds());
        closing = new Half(seat, activity, false, false);
        stuck.addClassName("wrong");
        choosing = Html.fold(
                "unfold",
                Html.summary("edit", Icon.CLOCK.create(), new Span(Words.say("between.change"))),
                opening.choosing,
                closing.choosing);
        var now = new Div();
        now.addClassNames("row", "acts");
        for (var act : ByClock.Act.values()) {
            now.add(act(seat, activity, act));
        }
        add(head, opening.fact, stuck, opening.missed, closing.fact, closing.missed, now, choosing);
    }

    /** What can be done at once, each with its own words. */
    private RbForm act(String seat, ActivityId activity, ByClock.Act act) {
        var word = act.name().toLowerCase(Locale.ROOT);
        var button = RbForm.button(Words.say("between.now." + word));
        var form = RbForm.of("moment.now", seat)
                .key("moment.now:" + activity + word)
                .hidden("activity", activity.toString())
                .hidden("act", word)
                .add(button);
        acts.put(act, form);
        buttons.put(act, button);
        return form;
    }

    private void offer(Planned.Line line) {
        var activity = line.activity();
        acts.forEach((act, form) -> Html.hide(
                form,
                switch (act) {
                    case OPEN -> line.asksAnew() || !activity.mayGoTo(Phase.OPEN);
                    case AGAIN -> !line.asksAnew();
                    case CLOSE -> activity.phase() != Phase.OPEN;
                    case REVEAL -> !activity.mayGoTo(Phase.REVEALED);
                }));
        // Many stand in one list: which one is meant is heard too.
        buttons.forEach((act, button) ->
                button.getElement().setAttribute("aria-label", button.getText() + ": " + activity.name()));
    }

    void show(Planned.Line line) {
        var activity = line.activity();
        Html.text(step, Integer.toString(activity.step()));
        step.getElement().setAttribute("aria-label", Words.say("between.step", Map.of("n", activity.step())));
        step.getElement().setAttribute("role", "img");
        Html.text(name, activity.name());
        Html.text(phase, Words.say(activity.phase().key()));
        phase.setClassName("yes", activity.phase().takesVoices());
        offer(line);
        opening.about(activity.name());
        closing.about(activity.name());
        opening.show(line.opens(), line.opensAnew() ? "between.anew" : "between.opens", line.anew());
        closing.show(line.closes(), "between.closes", false);
        opening.missed(line.missed());
        closing.missed(line.unclosed());
        Html.say(stuck, line.willNotOpen() ? Words.say("between.stuck") : "");
        opening.ask(line.cannotOpen(), line.asksAnew());
        closing.ask(activity.phase().isOver() && line.opens() == null, false);
        Html.hide(choosing, opening.silent && closing.silent);
    }

    /** The opening or the closing: what is planned, and choosing a moment. */
    private static final class Half {

        private final Div fact = new Div();
        private final Paragraph when = new Paragraph();
        private final NativeButton gone = RbForm.button("");
        private final Div choosing = new Div();
        private final Paragraph title = new Paragraph();
        private final Div missed = new Div();
        private final Paragraph why = new Paragraph();
        private final NativeButton seen = RbForm.button("");
        private final RbForm form;

        /** For what was not asked yet: staff says what is to happen where the hall is done with it by then. */
        private final @Nullable RbForm before;

        private final boolean opens;
        private boolean silent;

        Half(String seat, ActivityId activity, boolean opens, boolean rounds) {
            this.opens = opens;
            fact.addClassName("row");
            gone.setClassName("small-act");
            gone.add(Icon.CROSS.create(), new Span(Words.say(drop())));
            fact.add(
                    Icon.CLOCK.create(),
                    when,
                    RbForm.of("moment.drop", seat)
                            .key("moment.drop:" + activity + opens)
                            .hidden("activity", activity.toString())
                            .hidden("opens", Boolean.toString(opens))
                            .add(gone));
            title.addClassName("name");
            missed.addClassName("row");
            seen.setClassName("small-act");
            seen.add(Icon.CHECK.create(), new Span(Words.say("between.seen")));
            missed.add(
                    why,
                    RbForm.of("moment.drop", seat)
                            .key("moment.drop:seen" + activity + opens)
                            .hidden("activity", activity.toString())
                            .hidden("opens", Boolean.toString(opens))
                            .add(seen));
            choosing.addClassName("gap");
            form = when(plan(seat, activity, "").hidden("anew", "false"));
            choosing.add(title, form);
            before = rounds
                    ? when(plan(seat, activity, ":before")
                            .choice(
                                    "anew",
                                    Words.say("between.before"),
                                    new Option("true", Words.say("between.before.anew")),
                                    new Option("false", Words.say("between.before.not"))))
                    : null;
            if (before != null) {
                choosing.add(before);
            }
        }

        private RbForm plan(String seat, ActivityId activity, String which) {
            return RbForm.of("moment.plan", seat)
                    .key("moment.plan:" + activity + opens + which)
                    .hidden("activity", activity.toString())
                    .hidden("opens", Boolean.toString(opens));
        }

        private static RbForm when(RbForm form) {
            return form.day("day", Words.say("between.day"), null)
                    .text("time", Words.say("between.time"), Words.say("between.time.hint"), 0)
                    .submit(Words.say("between.go"));
        }

        private String drop() {
            return opens ? "between.drop.open" : "between.drop.close";
        }

        /** Many stand in one list: which one is meant is heard too. */
        void about(String name) {
            gone.getElement().setAttribute("aria-label", Words.say(drop()) + ": " + name);
            seen.getElement().setAttribute("aria-label", Words.say("between.seen") + ": " + name);
        }

        void show(@Nullable Instant moment, String key, boolean anew) {
            Html.hide(fact, moment == null);
            if (moment != null) {
                Html.text(when, Words.say(key, Map.of("moment", Dates.moment(moment))));
                form.initial("day", Dates.local(moment).toString()).initial("time", Dates.clock(moment));
            }
            if (before != null) {
                before.initial("day", moment == null ? "" : Dates.local(moment).toString())
                        .initial("time", moment == null ? "" : Dates.clock(moment))
                        .initial("anew", Boolean.toString(moment == null || anew));
            }
        }

        /** What could not be, and why, until somebody has seen it. */
        void missed(Planned.@Nullable Missed what) {
            Html.hide(missed, what == null);
            if (what != null) {
                Html.text(
                        why,
                        Words.say(
                                        opens ? "between.missed.open" : "between.missed.close",
                                        Map.of("moment", Dates.moment(what.at())))
                                + " "
                                + Words.say(
                                        switch (what.why()) {
                                            case OVER -> "between.missed.over";
                                            case UNOPENED -> "between.missed.unopened";
                                            case OFF -> "between.missed.off";
                                        }));
            }
        }

        void ask(boolean hidden, boolean anew) {
            silent = hidden;
            Html.hide(choosing, hidden);
            if (before != null) {
                Html.hide(before, anew);
                Html.hide(form, !anew);
            }
            form.hidden("anew", Boolean.toString(anew));
            Html.text(
                    title, Words.say(!opens ? "between.close.form" : anew ? "between.anew.form" : "between.open.form"));
        }
    }
}
