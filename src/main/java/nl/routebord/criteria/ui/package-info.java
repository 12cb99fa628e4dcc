/** The points on each of the four screens. */
@NullMarked
package nl.routebord.criteria.ui;

import org.jspecify.annotations.NullMarked;
