package nl.routebord.screens;

import java.util.Objects;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.trail.LogBoard;

/** Scenes in which the desk takes back what it did, by its two buttons. */
@SuppressWarnings("NullAway.Init")
abstract class UndoScenes extends Scenes {

    /** Presses the button that takes the latest act back. */
    void undo() {
        take(marloes, Objects.requireNonNull(log().undo()).id());
    }

    /** Presses the button that does it again. */
    void redo() {
        take(marloes, Objects.requireNonNull(log().redo()).id());
    }

    Answer take(Scope who, UUID line) {
        return send(who, "log.undo", "line", line.toString());
    }

    LogBoard log() {
        return (LogBoard) read(Topic.of(Log.TOPIC, activity), Audience.STAFF);
    }
}
