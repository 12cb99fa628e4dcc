/** Native forms whose answers travel by plain HTTP through the outbox of the browser, so that nothing typed is lost. */
@NullMarked
@NamedInterface("form")
package nl.routebord.shell.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
