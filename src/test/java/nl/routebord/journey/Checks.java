package nl.routebord.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is looked at in every state of every screen, and what was found wrong there. */
final class Checks {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The height of the page, once what changes in this frame is drawn. */
    private static final String HEIGHT =
            "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame("
                    + "() => done(document.documentElement.scrollHeight))))";

    private static final Path PICTURES = Path.of("target", "screens");

    private static final String HAND = script("hand.js");

    private final Map<Screen.Stop, List<String>> barriers = new LinkedHashMap<>();
    private final Map<Screen.Stop, List<String>> sizes = new LinkedHashMap<>();
    private final String hall = script("hall.js");

    /** Looks at this state at every size of the screen, and takes its picture. */
    void look(Screen screen, String state, Page page) {
        var stop = new Screen.Stop(screen, state);
        for (var size : screen.sizes()) {
            page.setViewportSize(size.width, size.height);
            note(sizes, stop, size, measured(page, screen, size));
            note(barriers, stop, size, unrolled(page, stop, size));
        }
        if (screen == Screen.SCHERM) {
            otherHalls(stop, page);
        }
        page.setViewportSize(screen.sizes().getFirst().width, screen.sizes().getFirst().height);
    }

    /** An old projector, a laptop's tab with the browser's own bars above it, and a large new screen. */
    private void otherHalls(Screen.Stop stop, Page page) {
        for (var size : new int[][] {{1280, 720}, {1366, 625}, {3840, 2160}}) {
            page.setViewportSize(size[0], size[1]);
            var found = sentences(page, hall).stream()
                    .map(sentence -> "(" + size[0] + "x" + size[1] + ") " + sentence)
                    .toList();
            note(sizes, stop, Browsers.Size.HALL, found);
        }
    }

    /** Looks at a page that stands still: what made it longer meanwhile makes it a page of its own, looked at again. */
    private static List<String> unrolled(Page page, Screen.Stop stop, Browsers.Size size) {
        while (true) {
            unroll(page, size);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(stop.toString().replace(' ', '-') + "-" + size.width + ".png")));
            var found = axe(page);
            if (isUnrolled(page, size)) {
                return found;
            }
        }
    }

    /**
     * As high as the page, so that nothing lies below what stands still while one scrolls. What comes in at the same moment
     * makes the page longer once more; so this looks again until it fits.
     */
    private static void unroll(Page page, Browsers.Size size) {
        for (int tries = 0; tries < 10 && !isUnrolled(page, size); tries++) {
            page.setViewportSize(size.width, wanted(page, size));
        }
    }

    private static boolean isUnrolled(Page page, Browsers.Size size) {
        return page.viewportSize().height == wanted(page, size);
    }

    private static int wanted(Page page, Browsers.Size size) {
        return Math.clamp(((Number) page.evaluate(HEIGHT)).intValue(), size.height, 16_000);
    }

    /** Looks at the sizes only: another page of a list in the same state. */
    void measure(Screen screen, String state, Page page) {
        note(sizes, new Screen.Stop(screen, state), Browsers.Size.HALL, measured(page, screen, Browsers.Size.HALL));
    }

    /** What an axe-core run found, by stop; a stop that was looked at is there even when nothing is wrong. */
    Map<Screen.Stop, List<String>> barriers() {
        return barriers;
    }

    /** What is too small, cut off or sticks out, by stop. */
    Map<Screen.Stop, List<String>> sizes() {
        return sizes;
    }

    private List<String> measured(Page page, Screen screen, Browsers.Size size) {
        return switch (size) {
            case HALL -> screen == Screen.SCHERM ? sentences(page, hall) : List.of();
            case PHONE, SMALL, LAPTOP -> hand(page, size);
        };
    }

    /** What is too small for a hand, cut off or sticks out on a page of this size; on a laptop only what sticks out. */
    static List<String> hand(Page page, Browsers.Size size) {
        return sentences(page, HAND).stream()
                .filter(sentence -> size != Browsers.Size.LAPTOP
                        || sentence.contains("sticks out")
                        || sentence.contains("the page is"))
                .toList();
    }

    /** Every barrier on this page as it is now. */
    static List<String> axe(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + node.getTarget() + " " + node.getHtml() + " "
                                        + node.getFailureSummary()))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> sentences(Page page, String script) {
        return (List<String>) page.evaluate(script);
    }

    private static void note(
            Map<Screen.Stop, List<String>> found, Screen.Stop stop, Browsers.Size size, List<String> sentences) {
        var all = Stream.concat(
                        found.getOrDefault(stop, List.of()).stream(),
                        sentences.stream().map(sentence -> size.width + ": " + sentence))
                .toList();
        found.put(stop, new ArrayList<>(all));
    }

    private static String script(String name) {
        try (var in = Checks.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^//.*\n", "");
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
