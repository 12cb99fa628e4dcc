/** One seeded world with named people, for bin/start and for the tests. */
@NullMarked
@ApplicationModule(displayName = "demo")
package nl.routebord.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
