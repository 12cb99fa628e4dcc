/** The screens of lists. */
@NullMarked
package nl.routebord.register.ui;

import org.jspecify.annotations.NullMarked;
