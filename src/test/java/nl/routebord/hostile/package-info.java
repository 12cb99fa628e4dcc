/**
 * What people with bad intentions, broken phones and worn cables send: the product's own messages, twisted by chance. It knows no
 * weakness of any product, keeps within the limits the product itself names, and speaks to this machine alone.
 */
@NullMarked
package nl.routebord.hostile;

import org.jspecify.annotations.NullMarked;
