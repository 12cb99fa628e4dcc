package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import nl.routebord.ballot.Ballots;
import nl.routebord.ballot.Method;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Sequel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "Stem hierover": a vote about what came out of the activity on the desk, asked as the board of the route foresees. */
final class VoteAbout extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private VoteAbout(String seat, ActivityView activity) {
        addClassName("more");
        setSummary(Icon.CHECK.create(), new Span(Words.say("ballot.about.title")));
        var preset = preset(activity);
        var send = RbForm.button(Words.say("ballot.new.send"));
        send.addClassNames("main", "wide");
        var form = RbForm.of("ballot.about", seat)
                .key("ballot.about:" + activity.id())
                .hidden("activity", activity.id().toString())
                .area("question", Words.say("ballot.new.question"), null, Ballots.QUESTION)
                .choice("method", Words.say("ballot.new.method"), NewBallot.methods())
                .text("most", Words.say("ballot.new.most"), Words.say("ballot.new.most.hint"), 2)
                .choice(
                        "secret",
                        Words.say("ballot.new.secret"),
                        new Option("yes", Words.say("ballot.new.secret.yes")),
                        new Option("no", Words.say("ballot.new.secret.no")))
                .initial("question", activity.question())
                .initial(
                        "method",
                        Method.valueOf(preset.getOrDefault("method", Method.PARTS.name()))
                                .code())
                .initial("most", preset.getOrDefault("most", ""))
                .add(send);
        setContent(new Div(form));
    }

    /** What the board of the route foresees; nothing for an activity that is none. */
    private static java.util.Map<String, String> preset(ActivityView activity) {
        return RouteMap.boards(activity.step()).stream()
                .filter(board ->
                        board.kind().equals(activity.kind()) && board.name().equals(activity.name()))
                .findFirst()
                .map(ActivityPreset::settings)
                .orElse(java.util.Map.of());
    }

    /** Below everything that can be voted about. */
    @Component
    static class Offer implements Sequel {

        /** A vote about a vote is a next round of it; what people said of the model stands by itself. */
        private static final Set<String> NOT = Set.of(Ballots.KIND, "feedback", "thermometer");

        @Override
        public @Nullable Panel after(Scope scope, String deskSeat, ActivityView activity) {
            return NOT.contains(activity.kind()) ? null : new Panel(new VoteAbout(deskSeat, activity), List.of());
        }

        @Override
        public int order() {
            return 1;
        }
    }
}
