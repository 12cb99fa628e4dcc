package nl.routebord.shell.form;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routebord.shell.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the browser tests of the forms share: the forms that {@link RbForm} draws, in a real browser, on plain http under a
 * made-up name, so in an insecure context as in a hall. The other end is a {@link Stub} that loses answers and dies.
 */
abstract class FormsInBrowser {

    static final String SEAT = "m-4k2p9w7d";
    static final String WAITING = Words.say("shell.form.waiting");
    static final String KEPT = Words.say("shell.form.kept");

    private static Playwright playwright;
    private static Browser browser;

    Stub stub;
    BrowserContext phone;
    Page page;

    @BeforeAll
    static void open() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP rb.test 127.0.0.1"));
        var installed = Path.of("/usr/bin/chromium");
        if (Files.exists(installed)) {
            options.setExecutablePath(installed);
        }
        browser = playwright.chromium().launch(options);
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    @BeforeEach
    void visit() throws IOException, InterruptedException {
        stub = new Stub(node());
        stub.pages.put("/vorm", html(propose()));
        stub.pages.put("/leeg", html());
        stub.pages.put("/stem", html(vote()));
        stub.pages.put("/verder", "<h1>Welkom</h1>");
        phone = browser.newContext();
        page = phone.newPage();
    }

    @AfterEach
    void leave() {
        phone.close();
        stub.close();
    }

    static RbForm propose() {
        return RbForm.of("criteria.propose", SEAT)
                .key("criteria.propose:a1")
                .hidden("activity", "a1")
                .text("name", "Kort gezegd", "Een paar woorden.", 40)
                .area("sentence", "In één zin", null, 200)
                .submit("Stuur in");
    }

    static RbForm vote() {
        return RbForm.of("ballot.cast", SEAT)
                .key("ballot.cast:c1")
                .hidden("component", "c1")
                .area("reason", "Waarom?", null, 200)
                .submit("Meenemen", "choice", "accept")
                .submit("Aanpassen", "choice", "adapt")
                .submit("Niet", "choice", "reject")
                .latest()
                .keep();
    }

    /** The page as the browser gets it; the scripts come after the markup, as in the product. */
    static String html(RbForm... forms) {
        var body = new StringBuilder(OutboxCount.of(SEAT).getElement().getOuterHTML());
        for (var form : forms) {
            body.append(form.getElement().getOuterHTML());
        }
        var words = new Element("body");
        RbForm.said().forEach(words::setAttribute);
        return "<!doctype html><html lang=nl><meta charset=utf-8><title>Proef</title>"
                + words.getOuterHTML().replace("</body>", "") + body
                + "<script type=module src=/rb-form.js></script><script type=module src=/rb-outbox-count.js></script>";
    }

    static void submit(Page page) {
        page.locator("rb-form button").first().click();
    }

    static Locator answer(Page page) {
        return page.locator("rb-form > .answer");
    }

    /** What this device still holds, the lease that passes by itself left out. */
    @SuppressWarnings("unchecked")
    static List<String> kept(Page page) {
        var keys = (List<String>) page.evaluate("Object.keys(localStorage)");
        return keys.stream().filter(key -> !key.startsWith("rb-lease:")).toList();
    }

    static LocatorAssertions.HasTextOptions quick() {
        return new LocatorAssertions.HasTextOptions().setTimeout(10_000);
    }

    static LocatorAssertions.HasAttributeOptions attributeQuick() {
        return new LocatorAssertions.HasAttributeOptions().setTimeout(10_000);
    }

    /** The Node that builds the product: Vaadin's own, else the one on the path. */
    private static Path node() throws IOException {
        var home = Path.of(System.getProperty("user.home"), ".vaadin");
        if (Files.isDirectory(home)) {
            try (Stream<Path> found = Files.list(home)) {
                var own = found.map(folder -> folder.resolve("bin/node"))
                        .filter(Files::isExecutable)
                        .findFirst();
                if (own.isPresent()) {
                    return own.get();
                }
            }
        }
        return Path.of("node");
    }
}
