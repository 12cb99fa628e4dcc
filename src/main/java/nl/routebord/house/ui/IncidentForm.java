package nl.routebord.house.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Locale;
import nl.routebord.house.Incident;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.TrajectView;

/** One tap, one sentence and the kind: the rest can wait. */
final class IncidentForm extends Div {

    private static final long serialVersionUID = 1L;

    IncidentForm(TrajectView traject) {
        var kinds = Arrays.stream(Incident.Kind.values())
                .map(kind -> new Option(kind.name().toLowerCase(Locale.ROOT), Words.say(kind.key())))
                .toArray(Option[]::new);
        add(RbForm.of("incident.report", traject.deskSeat())
                .key("incident.report:" + traject.handle())
                .choice("kind", Words.say("house.incident.kind"), kinds)
                .area("what", Words.say("house.incident.what"), Words.say("house.incident.what.hint"), Incident.TEXT)
                .day("day", Words.say("house.incident.day"), Words.say("house.incident.day.hint"))
                .text("time", Words.say("house.incident.time"), Words.say("house.incident.time.hint"), 0)
                .submit(Words.say("house.incident.send")));
    }
}
