package nl.routebord.minutes.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.UUID;
import nl.routebord.minutes.MinutesBoard;
import nl.routebord.minutes.MinutesReactions;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.LiveSelect;

/** Says something of the minutes, or of one part, while the term runs. */
final class ReactForm extends Div {

    private static final long serialVersionUID = 1L;

    private final LiveSelect which = new LiveSelect("section", Words.say("minutes.react.section"));

    ReactForm(String seat, UUID id) {
        add(Parts.fold(
                Icon.SPEECH,
                Words.say("minutes.react"),
                RbForm.of("minutes.react", seat)
                        .key("minutes.react:" + id)
                        .hidden("minutes", id.toString())
                        .add(which)
                        .area("text", Words.say("minutes.react.text"), null, MinutesReactions.REACTION)
                        .submit(Words.say("minutes.react.send"))));
    }

    void show(MinutesBoard.Minutes minutes) {
        Html.hide(this, !minutes.reacting());
        var options = new LinkedHashMap<String, String>();
        minutes.sections().forEach(section -> options.put(section.id().toString(), section.title()));
        which.show(options);
    }
}
