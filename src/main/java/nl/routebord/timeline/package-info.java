/** What comes when and from whom: a picture with a lane for each who decides, and an equal list in the order of time. */
@NullMarked
@ApplicationModule(
        displayName = "timeline",
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
package nl.routebord.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
