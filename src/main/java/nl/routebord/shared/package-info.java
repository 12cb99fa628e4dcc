/** Ids, the clock, who asks ({@link Scope}) and named refusals: what every room may use and nothing more. */
@NullMarked
@ApplicationModule(
        displayName = "shared",
        allowedDependencies = {})
package nl.routebord.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
