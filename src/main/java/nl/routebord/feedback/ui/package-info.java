/** The feedback panels: on the phone, in the hall, at the desk and at home. */
@NullMarked
package nl.routebord.feedback.ui;

import org.jspecify.annotations.NullMarked;
