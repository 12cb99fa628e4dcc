/** Choosing parts together: everybody says take along, adapt or leave; the result comes after closing, with support per group. */
@NullMarked
@ApplicationModule(
        displayName = "ballot",
        allowedDependencies = {
            "shared",
            "live",
            "road",
            "trail",
            "routemap",
            "shell",
            "shell :: form",
            "workshop",
            "workshop :: panels"
        })
package nl.routebord.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
