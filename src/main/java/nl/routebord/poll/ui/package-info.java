/** A poll: the page of everybody, and what staff sees of it. */
@NullMarked
package nl.routebord.poll.ui;

import org.jspecify.annotations.NullMarked;
