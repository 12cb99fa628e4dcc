/** What the room lets the facilitator know beside the boards: ready, more time, not understood; and questions with support. */
@NullMarked
@ApplicationModule(
        displayName = "signals",
        allowedDependencies = {
            "shared",
            "live",
            "road",
            "trail",
            "workshop",
            "workshop :: panels",
            "shell",
            "shell :: form"
        })
package nl.routebord.signals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
