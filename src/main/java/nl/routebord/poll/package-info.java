/** A poll (peiling) for everybody with its link: one voice per browser, paper forms beside it, each shown apart from the hall. */
@NullMarked
@ApplicationModule(
        displayName = "poll",
        allowedDependencies = {
            "shared",
            "access",
            "live",
            "road",
            "trail",
            "print",
            "shell",
            "shell :: form",
            "workshop",
            "workshop :: panels",
            "ballot",
            "between"
        })
package nl.routebord.poll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
