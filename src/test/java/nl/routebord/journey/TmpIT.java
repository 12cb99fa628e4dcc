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
            } finally {
                checks.sizes().forEach((stop, found) -> found.forEach(one -> System.out.println("SIZE " + stop + ": " + one)));
                checks.barriers().forEach((stop, found) -> found.forEach(one -> System.out.println("AXE " + stop + ": " + one)));
                System.out.println("ERR " + browsers.errors());
            }
        }
    }
}
