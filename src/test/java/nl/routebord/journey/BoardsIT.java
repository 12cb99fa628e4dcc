package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
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

/** All 46 boards of the route and the six joint answers, on the screens of the room, before and after a power cut. */
@Tag("turn-c")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BoardsIT {

    private static final Checks CHECKS = new Checks();
    private static final List<String> STRANGERS = new ArrayList<>();
    private static final List<String> ERRORS = new ArrayList<>();
    private static List<String> lost = List.of();

    @BeforeAll
    static void walk() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        try (var product = Product.counting("127.0.0.1", 1);
                var browsers = new Browsers()) {
            var boards = new BoardsWalk(product, browsers, CHECKS);
            boards.walk();
            lost = boards.lostAfterAKill();
            browsers.requests().stream()
                    .filter(address -> !address.startsWith(product.base() + "/") && !address.startsWith("data:"))
                    .forEach(STRANGERS::add);
            ERRORS.addAll(browsers.errors());
        }
    }

    @Test
    void every_board_was_on_the_screens() {
        assertThat(BoardsWalk.boards()).hasSize(46 + 6);
        assertThat(CHECKS.barriers()).hasSizeGreaterThanOrEqualTo(3 * (46 + 6));
    }

    @Test
    void what_was_written_on_a_board_is_there_after_a_power_cut() {
        assertThat(lost).isEmpty();
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
    void no_browser_asks_anything_of_another_server_and_no_script_fails() {
        assertThat(STRANGERS).isEmpty();
        assertThat(ERRORS).isEmpty();
    }

    private static Stream<DynamicTest> nothingIn(Map<Screen.Stop, List<String>> found) {
        return found.entrySet().stream()
                .map(stop -> DynamicTest.dynamicTest(
                        stop.getKey().toString(),
                        () -> assertThat(stop.getValue()).isEmpty()));
    }
}
