/** The ballot on each of the four screens. */
@NullMarked
package nl.routebord.ballot.ui;

import org.jspecify.annotations.NullMarked;
