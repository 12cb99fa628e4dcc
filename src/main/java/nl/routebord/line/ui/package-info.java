/** The screens of this kind of activity. */
@NullMarked
package nl.routebord.line.ui;

import org.jspecify.annotations.NullMarked;
