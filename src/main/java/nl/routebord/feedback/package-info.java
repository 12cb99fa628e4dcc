/** Wat vindt u ervan? What people in the room and on the sounding board say of the model that comes into being. */
@NullMarked
@ApplicationModule(
        displayName = "feedback",
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
package nl.routebord.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
