/** What can be said of any item: the log of what happened to it, the concerns about it and what was decided. Below the kinds, knows none. */
@NullMarked
@ApplicationModule(
        displayName = "trail",
        allowedDependencies = {"shared", "live", "road", "shell"})
package nl.routebord.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
