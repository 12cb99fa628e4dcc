/** The same question to separate sides, shown beside each other; or a table whose last column is filled in together. */
@NullMarked
@ApplicationModule(
        displayName = "sidebyside",
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
package nl.routebord.sidebyside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
