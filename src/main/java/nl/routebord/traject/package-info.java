/** A traject between its evenings: the start page, the workplace of the staff, planning evenings, and the public pages. */
@NullMarked
@ApplicationModule(
        displayName = "traject",
        allowedDependencies = {
            "shared",
            "live",
            "road",
            "trail",
            "access",
            "routemap",
            "shell",
            "shell :: form",
            "workshop",
            "workshop :: panels"
        })
package nl.routebord.traject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
