package nl.routebord.journey;

import org.junit.jupiter.api.Test;

class TmpIT {
    @Test
    void look() {
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        var checks = new Checks();
        try (var product = Product.counting("127.0.0.1", 2);
                var browsers = new Browsers()) {
            var tour = new ResultTour(product, browsers, checks);
            try {
                tour.walk();
                var hall = tour.evening().hall;
                hall.setViewportSize(1920, 1080);
                for (var name : java.util.List.of("Wat vindt u van", "Waar beginnen", "Kunt u hiermee", "Wat komt eerst")) {
                    var desk = tour.evening().desk;
                    Stage.look(desk, name);
                    Stage.act(desk, "Zet op het scherm");
                    hall.locator("h1").getByText(name).waitFor();
                    hall.locator(".leaf:visible").waitFor();
                    for (int n = 0; n < 8; n++) {
                        hall.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target/leaves/" + name.replace(' ', '-') + n + ".png")));
                        hall.keyboard().press("PageDown");
                    }
                }
            } finally {
                checks.sizes().forEach((stop, found) -> found.forEach(one -> System.out.println("SIZE " + stop + ": " + one)));
                checks.barriers().forEach((stop, found) -> found.forEach(one -> System.out.println("AXE " + stop + ": " + one)));
                System.out.println("ERR " + browsers.errors());
            }
        }
    }
}
