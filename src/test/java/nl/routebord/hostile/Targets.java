package nl.routebord.hostile;

import java.util.List;
import java.util.Map;

/**
 * What there is to aim at.
 *
 * @param join the address of the page that guests have before them
 * @param seats cookies of the run's own guests, name and value
 * @param routes addresses that answer to anybody
 * @param commands by name, with the fields a form of the product sends; also those that only staff may send
 * @param doors bodies of the forms without a seat, by address
 * @param foreign names of seats that are other people's; the run has none of their cookies
 */
public record Targets(
        String join,
        List<String> seats,
        List<String> routes,
        Map<String, Map<String, String>> commands,
        Map<String, Map<String, String>> doors,
        List<String> foreign) {}
