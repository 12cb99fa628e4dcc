package nl.routebord.routemap;

import java.util.Map;

/**
 * One line of the comparison of the models.
 *
 * @param cells what it is in each municipality, by the slug of its model
 * @param ownReading true where the source does not say it like this
 */
public record Feature(String name, String text, Map<String, String> cells, boolean ownReading) {}
