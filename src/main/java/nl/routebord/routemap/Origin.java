package nl.routebord.routemap;

import java.util.List;

/**
 * Where the content comes from.
 *
 * @param address of the publisher
 * @param text about the source, a paragraph each
 * @param introduction what the whole route is about
 * @param care how the content deals with the source
 */
public record Origin(
        String title, String publisher, String address, List<String> text, List<Fact> introduction, List<Fact> care) {}
