/** Rows against columns: each person says how well they fit together, or every cell is filled in together. */
@NullMarked
@ApplicationModule(
        displayName = "matrix",
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
            "ballot",
            "trail"
        })
package nl.routebord.matrix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
