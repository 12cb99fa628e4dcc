package nl.routebord.poll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.routebord.poll.Poll;
import nl.routebord.poll.PollBallots;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import org.jspecify.annotations.Nullable;

/** Making a poll; the choices are typed, or taken over from a ballot. */
final class PollMaker extends Div {

    private static final long serialVersionUID = 1L;

    private final String seat;
    private final Div forms = new Div();
    private transient @Nullable List<PollBallots.Ballot> offered;

    PollMaker(String seat) {
        this.seat = seat;
        forms.addClassName("gap");
        add(Html.fold("unfold", Html.summary("edit", Icon.PLUS.create(), new Span(Words.say("poll.make"))), forms));
    }

    /** The ballots whose parts can be taken over. Made anew only when those change; what was typed stays in the draft. */
    void offer(List<PollBallots.Ballot> ballots) {
        if (ballots.equals(offered)) {
            return;
        }
        offered = ballots;
        forms.removeAll();
        forms.add(form(ballots));
    }

    private RbForm form(List<PollBallots.Ballot> ballots) {
        var form = RbForm.of("poll.make", seat)
                .text("question", Words.say("poll.question"), null, Poll.QUESTION)
                .area("options", Words.say("poll.options"), Words.say("poll.options.hint"), 0);
        if (!ballots.isEmpty()) {
            form.select(
                    "activity",
                    Words.say("poll.ballot"),
                    Words.say("poll.ballot.hint"),
                    Words.say("poll.ballot.none"),
                    ballots.stream()
                            .map(ballot -> new Option(
                                    ballot.id().toString(),
                                    Words.say(
                                            "poll.ballot.line",
                                            Map.of("step", ballot.step(), "question", ballot.question())),
                                    true))
                            .toArray(Option[]::new));
        }
        return form.text("open", Words.say("poll.open"), Words.say("poll.open.hint"), Poll.QUESTION)
                .choice(
                        "group",
                        Words.say("poll.asks"),
                        new Option("yes", Words.say("poll.asks.yes")),
                        new Option("no", Words.say("poll.asks.no")))
                .day("from-day", Words.say("poll.from.day"), Words.say("poll.from.hint"))
                .text("from-time", Words.say("poll.from.time"), Words.say("poll.time.hint"), 0)
                .day("day", Words.say("poll.until.day"), null)
                .text("time", Words.say("poll.until.time"), Words.say("poll.time.hint"), 0)
                .submit(Words.say("poll.make.go"));
    }
}
