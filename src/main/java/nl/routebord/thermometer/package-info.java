/**
 * The same few statements every month or quarter, drawn over time. While a measurement is open each answer stands with its
 * person, so that nobody counts twice, and nobody sees it. The close counts and deletes in one transaction: what is left are
 * sums for everybody, words for groups that are large enough, and sentences without a person. Fewer than five answers leave
 * nothing at all. For people without a phone the facilitator fills in; they count the same, and all read for how many.
 */
@NullMarked
@ApplicationModule(
        displayName = "thermometer",
        allowedDependencies = {
            "shared",
            "live",
            "road",
            "trail",
            "routemap",
            "shell",
            "shell :: form",
            "workshop",
            "workshop :: panels",
            "ballot"
        })
package nl.routebord.thermometer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
