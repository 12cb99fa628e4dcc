/** The one road of a change: a command comes in from an outbox, counts once, and is answered in the same round trip. */
@NullMarked
@ApplicationModule(
        displayName = "road",
        allowedDependencies = {"shared", "live", "access", "shell"})
package nl.routebord.road;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
