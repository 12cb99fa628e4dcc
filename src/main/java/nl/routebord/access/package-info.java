/** Credentials and rights: links, cookies and limits. Knows no workshops; others ask it to issue and to check. */
@NullMarked
@ApplicationModule(displayName = "access", allowedDependencies = "shared")
package nl.routebord.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
