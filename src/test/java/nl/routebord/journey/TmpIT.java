package nl.routebord.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TmpIT {
    @Test
    void look() {
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        var checks = new Checks();
        try (var product = Product.counting("127.0.0.1", 2);
                var browsers = new Browsers()) {
            var tour = new ResultTour(product, browsers, checks);
            var evening = tour.evening();
            var hall = evening.hall;
            hall.setViewportSize(1920, 1080);
            for (var way : List.of(WayOfAsking.POLL, WayOfAsking.CHOICE, WayOfAsking.RANKING, WayOfAsking.CONSENT)) {
                tour.make(way);
                tour.vote(way, way == WayOfAsking.CONSENT ? 8 : 0);
                Stage.close(evening.desk);
                Stage.act(evening.desk, "Laat zien");
                hall.locator(".leaf:visible").first().waitFor();
                if (way == WayOfAsking.CONSENT) {
                    tour.decide();
                }
                for (int n = 0; n < 9; n++) {
                    shot(hall, "hall-" + way.code() + n);
                    checks.measure(Screen.SCHERM, way.code(), hall);
                    hall.keyboard().press("PageDown");
                }
                evening.phone.getByText("Groepen en redenen").first().click();
                evening.phone.locator(".detail").first().waitFor();
                evening.desk.locator("main").getByText("Groepen en redenen").first().click();
                evening.desk.locator(".detail").first().waitFor();
                full(evening.phone, "phone-" + way.code());
                full(evening.desk, "desk-" + way.code());
            }
            full(evening.member, "member");
            checks.sizes().forEach((stop, found) -> found.forEach(one -> System.out.println("SIZE " + stop + ": " + one)));
            System.out.println("ERR " + browsers.errors());
        }
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/leaves/" + name + ".png")));
    }

    private static void full(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/leaves/" + name + ".png")));
    }
}
