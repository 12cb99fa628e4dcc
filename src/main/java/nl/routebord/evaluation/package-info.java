/** Looking back: points made of concerns and decisions, when they are due, and what was found. */
@NullMarked
@ApplicationModule(
        displayName = "evaluation",
        allowedDependencies = {
            "shared",
            "live",
            "road",
            "trail",
            "entries",
            "shell",
            "shell :: form",
            "workshop",
            "workshop :: panels"
        })
package nl.routebord.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
