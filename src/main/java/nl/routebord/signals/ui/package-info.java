/** Signals and questions on the screens: below an activity and on the help page of a phone, at the side of the desk. */
@NullMarked
package nl.routebord.signals.ui;

import org.jspecify.annotations.NullMarked;
