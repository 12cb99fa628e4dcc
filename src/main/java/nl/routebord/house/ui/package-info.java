/** The pages of the management and of incidents. */
@NullMarked
package nl.routebord.house.ui;

import org.jspecify.annotations.NullMarked;
