package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A visit of all screens on plain http to a name that is not localhost, as in a hall. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnOriginIT {

    private final List<String> complaints = new ArrayList<>();

    @Test
    void a_visit_asks_nothing_of_others_complains_of_nothing_and_puts_nobody_in_an_address() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        try (var product = Product.start(Browsers.HALL_NAME);
                var browsers = new Browsers()) {
            var stage = new Stage(product, browsers);
            var desk = listened(stage.desk());
            var hall = listened(stage.hall());
            var phone = listened(stage.phone("Fatima Yilmaz", "Cliënten en naasten"));
            var member = listened(stage.member());
            member.locator(".page h1").waitFor();
            var start = listened(browsers.tab(Browsers.Size.LAPTOP, product.base() + "/"));
            start.locator("h1").waitFor();

            Stage.act(desk, "Zet op het scherm en open");
            var propose = phone.locator(".propose");
            propose.getByLabel("Kort gezegd").fill("Mijn buurvrouw Truus");
            propose.getByText("Stuur in").click();
            assertThat(hall.locator("main")).containsText("Mijn buurvrouw Truus");
            walkThroughThePlaces(phone);

            assertThat(browsers.requests()).allMatch(address -> isOwn(product, address));
            assertThat(browsers.requests())
                    .noneMatch(address -> address.contains("Fatima") || address.contains("Yilmaz"))
                    .noneMatch(address -> address.contains("Truus"));
            assertThat(List.of(desk, hall, phone, member))
                    .extracting(Page::url)
                    .noneMatch(address -> product.link("Regie").endsWith(address.substring(address.lastIndexOf('/'))))
                    .noneMatch(address -> address.contains("?"));
            assertThat(browsers.errors()).isEmpty();
            assertThat(complaints).isEmpty();
        }
    }

    /** Also faster than the server answers: no tap is lost while an earlier one is still on its way. */
    private static void walkThroughThePlaces(Page phone) {
        Stage.place(phone, "Mijn inbreng");
        assertThat(phone.locator("h1")).hasText("Mijn inbreng");
        assertThat(phone.locator(".thing")).containsText("Mijn buurvrouw Truus");
        Stage.place(phone, "Hulp");
        assertThat(phone.locator("h1")).hasText("Hulp");
        for (int hasty = 0; hasty < 12; hasty++) {
            Stage.place(phone, "Mijn inbreng");
            Stage.place(phone, "Hulp");
            assertThat(phone.locator("h1")).hasText("Hulp");
            Stage.place(phone, "Nu");
            assertThat(phone.locator(".criterion.mine")).isVisible();
        }
        phone.goBack();
        assertThat(phone.locator("h1")).hasText("Hulp");
        phone.goForward();
        assertThat(phone.locator(".criterion.mine")).isVisible();
    }

    private Page listened(Page page) {
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(about(message));
            }
        });
        return page;
    }

    private static String about(ConsoleMessage message) {
        return message.text() + " " + message.location();
    }

    private static boolean isOwn(Product product, String address) {
        var uri = URI.create(address);
        return "data".equals(uri.getScheme()) || address.startsWith(product.base() + "/");
    }
}
