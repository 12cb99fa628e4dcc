package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every screen in every named state, reached as in an evening: no barrier that axe-core knows of, everything as large as its
 * reader needs it, nothing cut off, nothing asked of a stranger's server, no script error.
 */
@Tag("turn-e")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccessibleIT {

    private static final Checks CHECKS = new Checks();
    private static final List<String> STRANGERS = new ArrayList<>();
    private static final List<String> ERRORS = new ArrayList<>();

    @BeforeAll
    static void walk() {
        try (var product = Product.counting("127.0.0.1", 40);
                var browsers = new Browsers()) {
            new Tour(product, browsers, CHECKS).walk();
            note(product, browsers);
        }
        try (var product = Product.counting("127.0.0.1", 2);
                var browsers = new Browsers()) {
            new ResultTour(product, browsers, CHECKS).walk();
            note(product, browsers);
        }
    }

    private static void note(Product product, Browsers browsers) {
        browsers.requests().stream()
                .filter(address -> !address.startsWith(product.base() + "/") && !address.startsWith("data:"))
                .forEach(STRANGERS::add);
        ERRORS.addAll(browsers.errors());
    }

    @Test
    void every_state_of_the_table_was_looked_at_and_no_other() {
        var declared = Arrays.stream(Screen.values())
                .flatMap(screen -> screen.states().stream().map(state -> new Screen.Stop(screen, state)))
                .toList();
        assertThat(CHECKS.barriers().keySet()).containsExactlyInAnyOrderElementsOf(declared);
    }

    @TestFactory
    Stream<DynamicTest> no_barrier_for_anybody() {
        return nothingIn(CHECKS.barriers());
    }

    @TestFactory
    Stream<DynamicTest> large_enough_for_its_reader_and_nothing_cut_off() {
        return nothingIn(CHECKS.sizes());
    }

    @Test
    void no_browser_asks_anything_of_another_server() {
        assertThat(STRANGERS).isEmpty();
    }

    @Test
    void no_script_fails() {
        assertThat(ERRORS).isEmpty();
    }

    private static Stream<DynamicTest> nothingIn(Map<Screen.Stop, List<String>> found) {
        return found.entrySet().stream()
                .map(stop -> DynamicTest.dynamicTest(
                        stop.getKey().toString(),
                        () -> assertThat(stop.getValue()).isEmpty()));
    }
}
