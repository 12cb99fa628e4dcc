/** The screens of this kind of activity. */
@NullMarked
package nl.routebord.model.ui;

import org.jspecify.annotations.NullMarked;
