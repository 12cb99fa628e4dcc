/** The management of the house, for its owner: the audit book and whether it is sound; and incidents with data of a traject. */
@NullMarked
@ApplicationModule(
        displayName = "house",
        allowedDependencies = {
            "shared",
            "live",
            "road",
            "access",
            "shell",
            "shell :: form",
            "workshop",
            "workshop :: panels",
            "report"
        })
package nl.routebord.house;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
