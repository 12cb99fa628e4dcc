/** The news of the sounding board by mail: one mail per period for who asked for it, and a way out of one tap. */
@NullMarked
@ApplicationModule(
        displayName = "digest",
        allowedDependencies = {
            "shared",
            "live",
            "road",
            "access",
            "routemap",
            "shell",
            "shell :: form",
            "workshop",
            "workshop :: panels",
            "soundingboard"
        })
package nl.routebord.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
