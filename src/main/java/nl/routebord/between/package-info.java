/** Between the meetings: activities that open and close at a planned moment, and a round at home beside the one in the room. */
@NullMarked
@ApplicationModule(
        displayName = "between",
        allowedDependencies = {
            "shared",
            "live",
            "road",
            "trail",
            "shell",
            "shell :: form",
            "workshop",
            "workshop :: panels",
            "ballot"
        })
package nl.routebord.between;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
