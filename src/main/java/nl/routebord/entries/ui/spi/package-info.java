/** What kinds with entries draw alike: the fields of a form, the words of a value, the acts on an entry. */
@NullMarked
@NamedInterface("forms")
package nl.routebord.entries.ui.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
