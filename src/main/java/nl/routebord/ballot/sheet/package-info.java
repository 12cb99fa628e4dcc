/** The result of a vote on paper: the same figures, words and reasons as on the screens, by which a result can be kept. */
@NullMarked
package nl.routebord.ballot.sheet;

import org.jspecify.annotations.NullMarked;
