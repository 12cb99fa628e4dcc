/** The joint answer to the main question of a step: one text in paragraphs, one writer at each, agreed on per group. */
@NullMarked
@ApplicationModule(
        displayName = "answer",
        allowedDependencies = {
            "live",
            "road",
            "trail",
            "routemap",
            "shell",
            "shell :: form",
            "workshop",
            "workshop :: panels",
            "entries",
            "entries :: forms",
            "shared"
        })
package nl.routebord.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
