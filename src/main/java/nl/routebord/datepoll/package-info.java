/** A date for each thing that is planned: everybody says when they can, the facilitator picks. */
@NullMarked
@ApplicationModule(
        displayName = "datepoll",
        allowedDependencies = {
            "live",
            "road",
            "routemap",
            "shell",
            "workshop",
            "workshop :: panels",
            "entries",
            "entries :: forms"
        })
package nl.routebord.datepoll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
