/** Signing in by a mail: a member who wants it lets in a new device by a link in the own mailbox, without an account. */
@NullMarked
@ApplicationModule(
        displayName = "signin",
        allowedDependencies = {
            "shared",
            "access",
            "live",
            "road",
            "trail",
            "shell",
            "shell :: form",
            "workshop",
            "workshop :: panels",
            "soundingboard",
            "digest"
        })
package nl.routebord.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
