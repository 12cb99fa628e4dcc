/** Keeping and closing at the workplace, and the pages about privacy and accessibility. */
@NullMarked
package nl.routebord.retention.ui;

import org.jspecify.annotations.NullMarked;
