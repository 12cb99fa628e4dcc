/** The staff's page between the meetings, and what a member at home sees of it. */
@NullMarked
package nl.routebord.between.ui;

import org.jspecify.annotations.NullMarked;
