/** The decisions of a traject: the page where staff keeps them, and the public one. */
@NullMarked
package nl.routebord.decision.ui;

import org.jspecify.annotations.NullMarked;
