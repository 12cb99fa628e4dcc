/** Reads the content of the route from its YAML files, strictly: what is wrong is said with its file and line, all at once. */
@NullMarked
package nl.routebord.routemap.yaml;

import org.jspecify.annotations.NullMarked;
