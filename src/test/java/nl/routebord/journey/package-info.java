/** Journeys: the production jar as its own process, and real browsers before it. */
@NullMarked
package nl.routebord.journey;

import org.jspecify.annotations.NullMarked;
