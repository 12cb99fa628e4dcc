/** The minutes of an evening, in four phases: prepared, checked, open for reactions, final and locked. */
@NullMarked
@ApplicationModule(
        displayName = "minutes",
        allowedDependencies = {
            "shared",
            "live",
            "road",
            "trail",
            "report",
            "shell",
            "shell :: form",
            "workshop",
            "workshop :: panels"
        })
package nl.routebord.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
