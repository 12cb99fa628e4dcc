/** What goes on paper: documents of nodes, made into PDF with a title, a language, tags and fonts of its own. */
@NullMarked
@ApplicationModule(
        displayName = "print",
        allowedDependencies = {"shell"})
package nl.routebord.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
