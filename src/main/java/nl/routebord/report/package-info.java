/** The record of an evening: what was done, what came out and what was decided, to print and as a table; and the page that closes the evening. */
@NullMarked
@ApplicationModule(
        displayName = "report",
        allowedDependencies = {
            "shared",
            "live",
            "trail",
            "access",
            "workshop",
            "workshop :: panels",
            "shell",
            "shell :: form"
        })
package nl.routebord.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
