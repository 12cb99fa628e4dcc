package nl.routebord.testbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.testbench.AbstractBrowserTestBase;
import com.vaadin.testbench.TestBench;
import com.vaadin.testbench.TestBenchElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The first step of a resident, seen through TestBench: the link of the QR code shows a button to join, and opening the
 * link alone does not join. {@code bin/test testbench} compiles this, and runs it where a key for TestBench is present.
 */
class JoinTestBenchIT extends AbstractBrowserTestBase {

    /** The link that {@code bin/start} prints on the line {@code Meedoen}: {@code http://localhost:8080/m/4k2p9w7d}. */
    private static final String JOIN_LINK = System.getProperty("routebord.join", "");

    private @Nullable WebDriver driver;

    @BeforeEach
    void open_the_link_of_the_qr_code() {
        assertTrue(JOIN_LINK.contains("/m/"), "set -Droutebord.join to the link of Meedoen");
        var options = new ChromeOptions();
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu");
        var chromium = System.getenv("ROUTEBORD_CHROMIUM");
        if (chromium != null) {
            options.setBinary(chromium);
        }
        driver = TestBench.createDriver(new ChromeDriver(options));
        driver.get(JOIN_LINK);
    }

    @AfterEach
    void close_the_browser() {
        if (driver != null) {
            driver.quit();
        }
    }

    @Override
    public @Nullable WebDriver getDriver() {
        return driver;
    }

    @Test
    void a_resident_who_scans_the_code_sees_one_button_to_join() {
        TestBenchElement join = $("button").withTextContaining("Meedoen").waitForFirst();

        assertTrue(join.isDisplayed() && join.isEnabled());
        Assertions.assertEquals(JOIN_LINK, join.getDriver().getCurrentUrl());
    }
}
