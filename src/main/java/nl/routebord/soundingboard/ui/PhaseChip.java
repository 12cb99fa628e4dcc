package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Span;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Phase;
import org.jspecify.annotations.Nullable;

/** How an activity stands: a sign and a word. */
final class PhaseChip extends Span {

    private static final long serialVersionUID = 1L;

    private @Nullable Phase shown;

    PhaseChip() {
        addClassName("chip");
    }

    void show(Phase phase) {
        if (phase == shown) {
            return;
        }
        shown = phase;
        removeAll();
        add(sign(phase).create(), new Span(Words.say(phase.key())));
        setClassName("yes", phase.takesVoices());
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
