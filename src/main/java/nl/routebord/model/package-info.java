/** Parts of a model with what goes from one to another, drawn as a picture with an equal list; several plans beside each other. */
@NullMarked
@ApplicationModule(
        displayName = "model",
        allowedDependencies = {
            "live",
            "road",
            "routemap",
            "shell",
            "workshop",
            "workshop :: panels",
            "entries",
            "entries :: forms",
            "shared",
            "trail",
            "shell :: form"
        })
package nl.routebord.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
