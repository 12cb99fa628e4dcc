package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** The server dies without a goodbye and is started again, while people go on. */
final class PowerCut {

    private static final String REJOINED = "start => document.querySelector('rb-live')?.start === start";

    private final Product product;
    private final Stage stage;

    PowerCut(Product product, Stage stage) {
        this.product = product;
        this.stage = stage;
    }

    /**
     * Returns once all screens are back and the hall shows what a screen that is opened now shows.
     *
     * @param meanwhile what people do before the server is started again
     * @return milliseconds from the server's first answer until the hall's screen was right
     */
    long of(Page hall, List<Page> others, Runnable meanwhile) {
        product.kill();
        meanwhile.run();
        var again = CompletableFuture.runAsync(product::again);
        var answer = Waiting.forServer(product).join();
        again.join();
        var fresh = stage.hall();
        hall.waitForFunction(REJOINED, answer.start());
        fresh.waitForCondition(() -> shown(hall).equals(shown(fresh)));
        var right = answer.millisSince();
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
