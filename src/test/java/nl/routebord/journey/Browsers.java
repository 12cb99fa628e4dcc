package nl.routebord.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A real Chromium with people before it. Each person has a browser (context) of their own; everything a browser asks for, and
 * every error it shows, is written down, so that a journey can hold the product to it.
 */
public final class Browsers implements AutoCloseable {

    /** The made-up name under which journeys reach the product: plain http to a name that is not localhost is not secure. */
    public static final String HALL_NAME = "routebord.test";

    /** Flow asks by XMLHttpRequest; the tests want to read what it was answered. */
    private static final String KEEP_ANSWERS = """
            window.answered = [];
            const send = XMLHttpRequest.prototype.send;
            XMLHttpRequest.prototype.send = function (...args) {
              this.addEventListener('load', () => window.answered.push(this.responseText));
              return send.apply(this, args);
            };""";

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<String> errors = Collections.synchronizedList(new ArrayList<>());
    private final Map<Page, List<String>> pushed = new ConcurrentHashMap<>();

    public Browsers() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--host-resolver-rules=MAP " + HALL_NAME + " 127.0.0.1")));
    }

    /** A browser of its own. */
    public BrowserContext person() {
        return person(ReducedMotion.NO_PREFERENCE);
    }

    /** The browser of somebody who asked for less movement, or did not. */
    BrowserContext person(ReducedMotion motion) {
        return browser.newContext(
                new Browser.NewContextOptions().setLocale("nl-NL").setReducedMotion(motion));
    }

    /** A tab of this size in somebody's browser. */
    public Page tab(BrowserContext person, Size size, String address) {
        var page = person.newPage();
        page.setViewportSize(size.width, size.height);
        page.onRequest(request -> requests.add(request.url()));
        var frames = pushed.computeIfAbsent(page, fresh -> Collections.synchronizedList(new ArrayList<>()));
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> frames.add(frame.text())));
        page.addInitScript(KEEP_ANSWERS);
        page.onPageError(error -> errors.add(page.url() + ": " + error));
        page.navigate(address);
        return page;
    }

    /** A tab in a new browser. */
    public Page tab(Size size, String address) {
        return tab(person(), size, address);
    }

    /**
     * What the server told this tab, as it came: everything pushed over its socket so far, and what Flow answered since the
     * page was loaded.
     */
    public String heard(Page page) {
        return String.join("\n", List.copyOf(pushed.getOrDefault(page, List.of())))
                + page.evaluate("window.answered.join('')");
    }

    /** From now on {@link #heard} tells only what comes after this. */
    public void forget(Page page) {
        pushed.getOrDefault(page, new ArrayList<>()).clear();
        page.evaluate("window.answered.length = 0");
    }

    /** Every address any browser asked for. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Every uncaught script error. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** The sizes of look.md. */
    public enum Size {
        PHONE(390, 844),
        SMALL(320, 640),
        LAPTOP(1366, 768),
        HALL(1920, 1080);

        final int width;
        final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static Path chromium() {
        var configured = System.getenv("ROUTEBORD_CHROMIUM");
        if (configured != null && !configured.isBlank()) {
            return Path.of(configured);
        }
        return List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium found: bin/test installs one"));
    }
}
