/** The screens of this kind of activity. */
@NullMarked
package nl.routebord.path.ui;

import org.jspecify.annotations.NullMarked;
