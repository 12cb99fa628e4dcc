/** A few questions, one after the other, that lead to an advice and never to a verdict. */
@NullMarked
@ApplicationModule(
        displayName = "path",
        allowedDependencies = {
            "live",
            "road",
            "routemap",
            "shell",
            "shell :: form",
            "workshop",
            "workshop :: panels",
            "entries",
            "entries :: forms"
        })
package nl.routebord.path;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
