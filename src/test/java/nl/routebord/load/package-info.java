/** The load generator and what it needs inside the server: a bench view and bare sockets. Never part of the product. */
@NullMarked
package nl.routebord.load;

import org.jspecify.annotations.NullMarked;
