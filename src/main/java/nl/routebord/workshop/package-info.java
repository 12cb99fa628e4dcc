/** Traject, workshops and activities: codes, participants, run sheet, stage and phases; and what a kind of activity must bring. */
@NullMarked
@ApplicationModule(
        displayName = "workshop",
        allowedDependencies = {"shared", "live", "road", "trail", "access", "routemap", "shell", "shell :: form"})
package nl.routebord.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
