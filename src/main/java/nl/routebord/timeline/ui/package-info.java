/** The screens of this kind of activity. */
@NullMarked
package nl.routebord.timeline.ui;

import org.jspecify.annotations.NullMarked;
