/** Who may do what: the table of rights and the two worlds it is tried in. */
@NullMarked
package nl.routebord.rights;

import org.jspecify.annotations.NullMarked;
