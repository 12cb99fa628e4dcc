/** The minutes on the screens: the workplace, the public page, and the home of a member. */
@NullMarked
package nl.routebord.minutes.ui;

import org.jspecify.annotations.NullMarked;
