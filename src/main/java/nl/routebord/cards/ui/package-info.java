/** The screens of boards with cards. */
@NullMarked
package nl.routebord.cards.ui;

import org.jspecify.annotations.NullMarked;
