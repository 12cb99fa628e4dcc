/** A concept text in parts: everybody says what they think of each, the facilitator makes the next version. */
@NullMarked
@ApplicationModule(
        displayName = "document",
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
package nl.routebord.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
