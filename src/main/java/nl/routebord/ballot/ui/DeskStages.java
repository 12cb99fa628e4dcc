package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Map;
import nl.routebord.ballot.Asking.Stage;
import nl.routebord.ballot.BallotBoard;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Place;

/** The stages of a consent talk, each a tap away; the one that is on is pressed. */
final class DeskStages extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<Stage, NativeButton> buttons = new EnumMap<>(Stage.class);

    DeskStages(Place place) {
        addClassNames("row", "steers");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Words.say("ballot.stage.title"));
        for (var stage : Stage.values()) {
            var code = stage.name().toLowerCase(java.util.Locale.ROOT);
            var button = RbForm.button(Words.say("ballot.stage." + code));
            buttons.put(stage, button);
            add(RbForm.of("ballot.stage", place.seat())
                    .key("ballot.stage:" + place.activity().id() + ":" + code)
                    .hidden("activity", place.activity().id().toString())
                    .hidden("stage", code)
                    .add(button));
        }
    }

    void show(BallotBoard board) {
        Voices.hide(this, board.asking().stage() == null || !board.isOpen());
        buttons.forEach((stage, button) -> button.getElement()
                .setAttribute(
                        "aria-pressed", Boolean.toString(stage == board.asking().stage())));
    }
}
