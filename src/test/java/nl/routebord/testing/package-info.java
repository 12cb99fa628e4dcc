/** What the tests share: one context per database, and the people of the demo world. */
@NullMarked
package nl.routebord.testing;

import org.jspecify.annotations.NullMarked;
