/** The public pages of the route: what stands in the content, to be read by anybody at their own pace. */
@NullMarked
package nl.routebord.routemap.ui;

import org.jspecify.annotations.NullMarked;
