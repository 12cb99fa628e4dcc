/**
 * How long what is kept is kept: the close of a traject, the day on which nothing leads from a person to a text any more, and
 * what is thrown away by its age. Also the pages about privacy and accessibility, which say so to everybody.
 */
@NullMarked
@ApplicationModule(
        displayName = "retention",
        allowedDependencies = {
            "shared",
            "live",
            "road",
            "trail",
            "access",
            "shell",
            "shell :: form",
            "workshop",
            "workshop :: panels"
        })
package nl.routebord.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
