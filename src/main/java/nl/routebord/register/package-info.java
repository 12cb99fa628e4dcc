/** Lists that are filled in together: rows with typed columns from the preset, changed cell by cell. */
@NullMarked
@ApplicationModule(
        displayName = "register",
        allowedDependencies = {
            "shared",
            "live",
            "road",
            "routemap",
            "shell",
            "shell :: form",
            "workshop",
            "workshop :: panels",
            "entries",
            "entries :: forms"
        })
package nl.routebord.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
