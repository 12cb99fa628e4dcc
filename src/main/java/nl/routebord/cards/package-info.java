/** Cards that people write: in columns or not, marked, joined and split with lineage, with reactions in the board's own words. */
@NullMarked
@ApplicationModule(
        displayName = "cards",
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
package nl.routebord.cards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
