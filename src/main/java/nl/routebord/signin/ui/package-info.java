/** Signing in by a mail: the page for who has no device that is in, and the choice at a member's home. */
@NullMarked
package nl.routebord.signin.ui;

import org.jspecify.annotations.NullMarked;
