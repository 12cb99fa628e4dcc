/** Items on a scale or in rings, with an equal list: who stands how in it, who is near and who far. Organisations and functions, never persons. */
@NullMarked
@ApplicationModule(
        displayName = "line",
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
package nl.routebord.line;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
