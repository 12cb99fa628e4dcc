/** The content of the route: the six steps and the presets of their activities. Read only. */
@NullMarked
@ApplicationModule(
        displayName = "routemap",
        allowedDependencies = {"shared", "shell"})
package nl.routebord.routemap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
