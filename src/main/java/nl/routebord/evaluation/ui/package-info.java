/** Evaluation points on the screens: the workplace, its first page, and the home of a member. */
@NullMarked
package nl.routebord.evaluation.ui;

import org.jspecify.annotations.NullMarked;
