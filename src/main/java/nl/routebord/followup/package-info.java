/** The answer to what people brought in: prepared by the municipality, published together, read by everybody; and the questions the municipality itself asks. */
@NullMarked
@ApplicationModule(
        displayName = "followup",
        allowedDependencies = {
            "shared",
            "live",
            "road",
            "trail",
            "access",
            "routemap",
            "workshop",
            "workshop :: panels",
            "shell",
            "shell :: form"
        })
package nl.routebord.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
