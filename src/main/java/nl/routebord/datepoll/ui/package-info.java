/** The screens of this kind of activity. */
@NullMarked
package nl.routebord.datepoll.ui;

import org.jspecify.annotations.NullMarked;
