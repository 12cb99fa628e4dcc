/** The start page, the workplace of a traject with its rooms, and its public pages. */
@NullMarked
package nl.routebord.traject.ui;

import org.jspecify.annotations.NullMarked;
