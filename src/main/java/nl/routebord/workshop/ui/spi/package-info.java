/** What a kind of activity shows on each of the four screens; the only ui package that other rooms may see. */
@NullMarked
@NamedInterface("panels")
package nl.routebord.workshop.ui.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
