package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One evening with seat cards, from the printer to the second phone. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("turn-a")
class SeatCardsIT {

    @Test
    void a_card_is_printed_scanned_used_once_and_its_secret_stays_nowhere() throws IOException {
        try (var product = Product.start("127.0.0.1");
                var browsers = new Browsers()) {
            com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
            var checks = new Checks();
            var desk = new Stage(product, browsers).desk();
            var leg = new CardsLeg(desk, product, browsers, checks);
            leg.walk();

            assertThat(desk.locator(".room")).containsText("Stemkaarten: 1 van 12 gebruikt");
            assertThat(desk.locator(".room")).containsText("1 apparaat");
            var address = Printed.address(desk, 2);
            var phone = leg.scan(address);
            assertThat(phone.url()).isEqualTo(product.base() + "/stemkaart");
            var secret = address.substring(address.lastIndexOf('/') + 1);
            assertThat(phone.content()).doesNotContain(secret);
            assertThat(Files.readString(product.data().resolve("log/routebord.log")))
                    .doesNotContain(secret);

            var strangers = browsers.tab(Browsers.Size.PHONE, desk.url() + "/stemkaarten.pdf");
            assertThat(strangers.locator("h1")).hasText("Deze link werkt niet");
            assertThat(checks.barriers())
                    .allSatisfy(
                            (stop, found) -> assertThat(found).as("%s", stop).isEmpty());
            assertThat(checks.sizes())
                    .allSatisfy(
                            (stop, found) -> assertThat(found).as("%s", stop).isEmpty());
            assertThat(browsers.errors()).isEmpty();
        }
    }
}
