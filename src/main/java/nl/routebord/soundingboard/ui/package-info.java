/** The home of a sounding-board member. */
@NullMarked
package nl.routebord.soundingboard.ui;

import org.jspecify.annotations.NullMarked;
