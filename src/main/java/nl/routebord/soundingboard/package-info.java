/** The sounding board: its members' home, where they see what is new and say what pinches, also between the meetings. */
@NullMarked
@ApplicationModule(
        displayName = "soundingboard",
        allowedDependencies = {
            "shared",
            "access",
            "live",
            "road",
            "trail",
            "routemap",
            "shell",
            "shell :: form",
            "workshop",
            "workshop :: panels"
        })
package nl.routebord.soundingboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
