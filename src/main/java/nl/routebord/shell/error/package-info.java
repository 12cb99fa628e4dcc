/** What somebody sees where there is nothing to see: error pages in our own words and dress. */
@NullMarked
package nl.routebord.shell.error;

import org.jspecify.annotations.NullMarked;
