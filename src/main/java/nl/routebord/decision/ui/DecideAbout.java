package nl.routebord.decision.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import nl.routebord.decision.DecisionText;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.Topic;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.CarrySource;
import nl.routebord.workshop.ui.spi.LiveSelect;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Sequel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * "Maak hiervan een besluit", below every board on the desk: one thing that came out of it, and what is decided about it. Away
 * while nothing came out. On the result of a vote is decided at the vote itself.
 */
@Component
class DecideAbout implements Sequel {

    private static final String BALLOT = "ballot";

    /** After voting about it and taking it along. */
    private static final int ORDER = 3;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public @Nullable Panel after(Scope scope, String deskSeat, ActivityView activity) {
        if (activity.kind().equals(BALLOT)) {
            return null;
        }
        var what = new LiveSelect("ground", Words.say("decision.about.what"));
        var form = RbForm.of("decision.make", deskSeat)
                .key("decision.make:" + activity.id())
                .add(what)
                .area("title", Words.say("decision.field.title"), null, DecisionText.TITLE)
                .area(
                        "reason",
                        Words.say("decision.field.reason"),
                        Words.say("decision.field.reason.hint"),
                        DecisionText.LONG)
                .text("other", Words.say("decision.field.by"), null, DecisionText.BY)
                .area("objections", Words.say("decision.field.objections"), null, DecisionText.LONG)
                .area("minority", Words.say("decision.field.minority"), null, DecisionText.LONG)
                .day("review", Words.say("decision.field.review"), Words.say("decision.field.review.hint"))
                .submit(Words.say("decision.make.send"));
        var fold = new Div(Html.fold(
                "more", Html.summary("", Icon.CHECK.create(), Html.span(Words.say("decision.about"))), new Div(form)));
        Html.hide(fold, true);
        return new Panel(
                fold,
                List.of(new Feed<>(
                        Topic.of(CarrySource.TOPIC, activity.id()), Audience.STAFF, CarrySource.Carry.class, now -> {
                            Html.hide(fold, now.items().isEmpty());
                            var options = new LinkedHashMap<String, String>();
                            now.items().forEach(item -> options.put(activity.id() + "/" + item.id(), item.name()));
                            what.show(options);
                        })));
    }
}
