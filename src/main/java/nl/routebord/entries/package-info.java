/**
 * What people put down on a board, whatever kind of activity it is: entries with the fields of their board, changed cell by
 * cell, marked, joined and split with lineage. A kind gives the shape and draws it; this room knows no kind.
 */
@NullMarked
@ApplicationModule(
        displayName = "entries",
        allowedDependencies = {
            "shared",
            "live",
            "road",
            "trail",
            "routemap",
            "ballot",
            "shell",
            "shell :: form",
            "workshop",
            "workshop :: panels"
        })
package nl.routebord.entries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
