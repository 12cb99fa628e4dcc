/** One browser journey with Vaadin TestBench, for those who have a key for it; the project's own journeys use Playwright. */
@NullMarked
package nl.routebord.testbench;

import org.jspecify.annotations.NullMarked;
