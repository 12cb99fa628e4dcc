/**
 * Signing in of staff with the provider of their own organisation (OpenID Connect): there and back, who may stay, and out
 * again. Says who somebody is; what somebody may is said elsewhere.
 */
@NullMarked
@ApplicationModule(
        displayName = "staff",
        allowedDependencies = {
            "shared",
            "access",
            "live",
            "road",
            "shell",
            "shell :: form",
            "workshop",
            "workshop :: panels"
        })
package nl.routebord.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
