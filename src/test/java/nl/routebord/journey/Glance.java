package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;

/** A look at a page as it is now, at the sizes people have: a picture, no barrier, nothing too small, nothing that sticks out. */
final class Glance {

    private static final Path PICTURES = Path.of("target", "screens");

    private Glance() {}

    /** The page of somebody who asked for less movement: what is looked at stands still. */
    static Page calm(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return page;
    }

    /** On a laptop and on two phones. */
    static void at(Page page, String name) {
        at(page, name, Browsers.Size.LAPTOP);
        at(page, name, Browsers.Size.PHONE);
        at(page, name, Browsers.Size.SMALL);
    }

    /** At one size, which the page keeps. */
    static void at(Page page, String name, Browsers.Size size) {
        page.setViewportSize(size.width, size.height);
        page.evaluate("() => document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(name + "-" + size.width + ".png")));
        assertThat(Checks.axe(page)).as(name + " " + size).isEmpty();
        assertThat(Checks.hand(page, size)).as(name + " " + size).isEmpty();
    }
}
