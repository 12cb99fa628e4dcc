/** The page that closes an evening, and the way to it from the desk. */
@NullMarked
package nl.routebord.report.ui;

import org.jspecify.annotations.NullMarked;
