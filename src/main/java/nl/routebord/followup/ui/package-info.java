/** The pages of answers: the staff's workplace, the public page, a member's home and the corner of the desk. */
@NullMarked
package nl.routebord.followup.ui;

import org.jspecify.annotations.NullMarked;
