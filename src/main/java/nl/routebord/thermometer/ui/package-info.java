/** The screens of a thermometer. */
@NullMarked
package nl.routebord.thermometer.ui;

import org.jspecify.annotations.NullMarked;
