/** Seat cards: paper cards with a one-time QR code, so that one person has one voice; and how many people may have a say. */
@NullMarked
@ApplicationModule(
        displayName = "seatcard",
        allowedDependencies = {
            "shared",
            "live",
            "road",
            "access",
            "trail",
            "workshop",
            "workshop :: panels",
            "print",
            "shell",
            "shell :: form"
        })
package nl.routebord.seatcard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
