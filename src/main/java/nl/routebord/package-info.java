/** Routebord: live workshop boards for the six steps in which municipalities renew how residents have a say. */
@NullMarked
package nl.routebord;

import org.jspecify.annotations.NullMarked;
