package nl.routebord.routemap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.routebord.shell.Words;

/**
 * The content of the route, after Movisie's <i>Routekaart vernieuwing cliëntenparticipatie</i>, in our own words. The words
 * themselves are in {@code texts/routemap_*.properties}; presets are always written in Dutch, the language of the record.
 */
public final class RouteMap {

    private static final Locale DUTCH = Locale.of("nl");

    private RouteMap() {}

    /** The six steps in their usual order, in the language of the present screen. */
    public static List<Step> steps() {
        return IntStream.rangeClosed(1, 6).mapToObj(RouteMap::step).toList();
    }

    /** One step, 1 to 6. */
    public static Step step(int number) {
        var stem = "routemap.step" + number;
        return new Step(
                number,
                Words.say(stem + ".name"),
                Words.say("routemap.official.step" + number),
                Words.say(stem + ".question"));
    }

    /** The five groups under which support is counted, to be renamed per traject; the first is that of clients. */
    public static List<String> groups() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(n -> dutch("routemap.group" + n))
                .toList();
    }

    /** The activities with which a workshop on step 4 (Ontwerp) starts, in the order of the run sheet. */
    public static List<ActivityPreset> design() {
        return List.of(
                preset("criteria", false, 20, items("routemap.criterion", 7, false)),
                preset("ballot", true, 15, items("routemap.component", 4, true)),
                preset("feedback", false, 20, List.of()));
    }

    private static ActivityPreset preset(String kind, boolean hidden, int minutes, List<ActivityPreset.Item> items) {
        var stem = "routemap.design." + kind;
        return new ActivityPreset(
                kind,
                dutch(stem + ".name"),
                dutch(stem + ".question"),
                dutch(stem + ".explanation"),
                hidden,
                minutes,
                items,
                Map.of());
    }

    private static List<ActivityPreset.Item> items(String stem, int count, boolean ask) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new ActivityPreset.Item(
                        dutch(stem + n + ".name"), dutch(stem + n + ".sentence"), ask ? dutch(stem + n + ".ask") : ""))
                .toList();
    }

    private static String dutch(String key) {
        return Words.say(DUTCH, key);
    }
}
