/** The screens of this kind of activity. */
@NullMarked
package nl.routebord.document.ui;

import org.jspecify.annotations.NullMarked;
