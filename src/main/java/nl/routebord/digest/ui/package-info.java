/** Mail at a member's home, and the page that ends it. */
@NullMarked
package nl.routebord.digest.ui;

import org.jspecify.annotations.NullMarked;
