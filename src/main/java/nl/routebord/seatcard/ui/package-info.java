/** The screens of the seat cards: making and keeping them at the desk, and the one tap of who scanned one. */
@NullMarked
package nl.routebord.seatcard.ui;

import org.jspecify.annotations.NullMarked;
