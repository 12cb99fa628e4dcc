package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import nl.routebord.ballot.BallotBoard;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.trail.Decisions;
import nl.routebord.workshop.ui.spi.Place;

/** Records what was decided when the hall has seen the result. */
final class DecideForm extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final RbForm form;

    DecideForm(Place place) {
        addClassName("more");
        setSummary(Icon.CHECK.create(), new Span(Words.say("ballot.decide.title")));
        form = RbForm.of("ballot.decide", place.seat())
                .key("ballot.decide:" + place.activity().id())
                .hidden("activity", place.activity().id().toString())
                .area("title", Words.say("ballot.decide.what"), null, Decisions.TITLE)
                .area("why", Words.say("ballot.decide.why"), null, Decisions.REASON)
                .text("review", Words.say("ballot.decide.review"), Words.say("ballot.decide.review.hint"), 12)
                .keep()
                .submit(Words.say("ballot.decide.send"));
        setContent(new Div(form));
    }

    void show(BallotBoard board) {
        Voices.hide(this, board.result() == null);
        var decision = board.decision();
        if (decision != null) {
            form.initial("title", decision.title())
                    .initial("why", decision.reason())
                    .initial("review", Dates.figures(decision.reviewOn()));
        }
    }
}
