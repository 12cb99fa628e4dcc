/** The screens of this kind of activity. */
@NullMarked
package nl.routebord.sidebyside.ui;

import org.jspecify.annotations.NullMarked;
