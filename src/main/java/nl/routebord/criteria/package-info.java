/** What we pay attention to: everybody proposes points, edits own ones, supports any, and puts concerns beside them. */
@NullMarked
@ApplicationModule(
        displayName = "criteria",
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
package nl.routebord.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
