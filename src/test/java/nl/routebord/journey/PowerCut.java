package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The server dies without a goodbye and is started again, while people go on. */
final class PowerCut {

    private static final String REJOINED = "start => document.querySelector('rb-live')?.start === start";
    private static final String RIGHT = """
            ([start, facts]) => {
              const said = document.querySelector('main')?.textContent ?? '';
              return document.querySelector('rb-live')?.start === start && facts.every((fact) => said.includes(fact));
            }""";

    private final Product product;
    private final Stage stage;

    PowerCut(Product product, Stage stage) {
        this.product = product;
        this.stage = stage;
    }

    /**
     * Returns once all screens are back and the hall shows what a screen that is opened now shows.
     *
     * @param facts asked right before the cut: what the hall's screen must show again, all of it, to be right
     * @param meanwhile what people do before the server is started again
     * @return milliseconds from the server's first answer until the hall's screen was right
     */
    long of(Page hall, List<Page> others, Supplier<List<String>> facts, Runnable meanwhile) {
        var must = facts.get();
        product.kill();
        var killed = System.nanoTime();
        meanwhile.run();
        var again = CompletableFuture.runAsync(product::again);
        var answer = Waiting.forServer(product).join();
        hall.waitForFunction(RIGHT, List.of(answer.start(), must));
        var right = answer.millisSince();
        System.out.println("[measured] the hall is right " + right + " ms after the server's first answer, "
                + Duration.ofNanos(System.nanoTime() - killed).toMillis()
                + " ms after the kill and what people did then");
        again.join();
        var fresh = stage.hall();
        fresh.waitForCondition(() -> shown(hall).equals(shown(fresh)));
        assertThat(shown(hall)).isEqualTo(shown(fresh));
        fresh.context().close();
        others.forEach(page -> page.waitForFunction(REJOINED, answer.start()));
        return right;
    }

    /** What stands on the hall's stage, without what counts or turns by itself. */
    private static String shown(Page hall) {
        return Objects.requireNonNull(hall.locator("main").textContent())
                .replaceAll("\\d+ van \\d+", "")
                .replaceAll("\\d{1,2}[.:]\\d{2}", "");
    }
}
