/** What who runs the product needs: health, the port for measures, and a copy of the embedded database while it is in use. */
@NullMarked
@ApplicationModule(
        displayName = "running",
        allowedDependencies = {"road", "shared"})
package nl.routebord.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
