/** Layout, icons, words and errors: the dress every screen wears. */
@NullMarked
@ApplicationModule(
        displayName = "shell",
        allowedDependencies = {"shared"})
package nl.routebord.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
