package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import nl.routebord.ballot.Ballots;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Place;

/** Adds a part, folded away until somebody misses one. Made once; frames never touch what is typed. What
 * the room is asked is the facilitator's, so only the desk has a field for it. */
final class ProposeForm extends NativeDetails {

    private static final long serialVersionUID = 1L;

    ProposeForm(Place place) {
        addClassName("more");
        setSummary(Icon.PLUS.create(), new Span(Words.say("ballot.propose.title")));
        setContent(new Div(form(place)));
    }

    private static RbForm form(Place place) {
        var activity = place.activity().id().toString();
        var send = RbForm.button(Words.say("ballot.propose.send"));
        send.addClassNames("main", "wide");
        var form = RbForm.of("ballot.propose", place.seat())
                .key("ballot.propose:" + activity)
                .hidden("activity", activity)
                .text("name", Words.say("ballot.propose.name"), Words.say("ballot.propose.name.hint"), Ballots.NAME)
                .area("sentence", Words.say("ballot.propose.sentence"), null, Ballots.SENTENCE);
        if (place.scope().isStaff()) {
            Why.edit(form);
        }
        return form.add(send);
    }
}
