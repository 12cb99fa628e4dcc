/** The screens of this kind of activity. */
@NullMarked
package nl.routebord.answer.ui;

import org.jspecify.annotations.NullMarked;
