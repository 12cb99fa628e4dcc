/** How a frame travels to a browser: a push connection that writes past Atmosphere's broadcaster, and the guards before it. */
@NullMarked
package nl.routebord.live.push;

import org.jspecify.annotations.NullMarked;
