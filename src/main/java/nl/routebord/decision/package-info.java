/**
 * What is decided on the way, outside a vote too: with its reason, what it rests on, what spoke against it and when it is looked
 * at again; and the calendar of what is still to be decided.
 */
@NullMarked
@ApplicationModule(
        displayName = "decision",
        allowedDependencies = {
            "shared",
            "live",
            "road",
            "trail",
            "entries",
            "shell",
            "shell :: form",
            "workshop",
            "workshop :: panels"
        })
package nl.routebord.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
