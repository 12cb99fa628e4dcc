/** The page to sign in, and what stands at the top of the pages of staff about it. */
@NullMarked
package nl.routebord.staff.ui;

import org.jspecify.annotations.NullMarked;
