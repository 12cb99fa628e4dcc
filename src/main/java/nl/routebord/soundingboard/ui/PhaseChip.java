package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Span;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Phase;
import org.jspecify.annotations.Nullable;

/** How an activity stands: a sign and a word. */
final class PhaseChip extends Span {

    private static final long serialVersionUID = 1L;

    private @Nullable Phase shown;
    private boolean locked;

    PhaseChip() {
        addClassName("chip");
    }

    void show(ActivityView activity) {
        var phase = activity.phase();
        if (phase == shown && activity.locked() == locked) {
            return;
        }
        shown = phase;
        locked = activity.locked();
        removeAll();
        add(
                locked ? Icon.LOCK.create() : sign(phase).create(),
                new Span(Words.say(locked ? "workshop.board.locked" : phase.key())));
        setClassName("yes", phase.takesVoices() && !locked);
    }

    private static Icon sign(Phase phase) {
        return switch (phase) {
            case PREPARED, CLOSING -> Icon.CLOCK;
            case OPEN -> Icon.PENCIL;
            case CLOSED -> Icon.LOCK;
            case REVEALED -> Icon.EYE;
        };
    }
}
