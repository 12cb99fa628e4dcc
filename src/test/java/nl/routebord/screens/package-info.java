/** The screens of one evening together, without a browser: what one does, the others see, and what is hidden nobody has. */
@NullMarked
package nl.routebord.screens;

import org.jspecify.annotations.NullMarked;
