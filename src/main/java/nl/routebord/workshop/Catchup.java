package nl.routebord.workshop;

import java.util.List;

/**
 * What somebody missed who came in when the evening had begun.
 *
 * @param at which thing of the evening is on now, from 1; 0 where nothing is
 * @param all how many things the evening has
 * @param earlier what was done before, in order
 */
public record Catchup(int at, int all, List<ActivityView> earlier) {}
