/** The screens of this kind of activity. */
@NullMarked
package nl.routebord.matrix.ui;

import org.jspecify.annotations.NullMarked;
