/** The screens of a workshop: phone, hall, desk, and the start page. */
@NullMarked
package nl.routebord.workshop.ui;

import org.jspecify.annotations.NullMarked;
