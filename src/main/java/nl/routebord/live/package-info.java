/** Live updates: topics, frames, subscriptions and the push connection. Knows no feature; the database is the truth. */
@NullMarked
@ApplicationModule(displayName = "live", allowedDependencies = "shared")
package nl.routebord.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
