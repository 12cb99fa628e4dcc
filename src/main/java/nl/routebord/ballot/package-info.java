/** Choosing together, in eight ways of asking: secret or open, counted once, with support per group after closing. */
@NullMarked
@ApplicationModule(
        displayName = "ballot",
        allowedDependencies = {
            "shared",
            "access",
            "live",
            "road",
            "trail",
            "routemap",
            "seatcard",
            "print",
            "shell",
            "shell :: form",
            "workshop",
            "workshop :: panels"
        })
package nl.routebord.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
