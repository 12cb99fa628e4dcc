/** The content of the route: steps, boards, models, roles and words, and the public pages that show them. Read only. */
@NullMarked
@ApplicationModule(
        displayName = "routemap",
        allowedDependencies = {"shared", "shell"})
package nl.routebord.routemap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
