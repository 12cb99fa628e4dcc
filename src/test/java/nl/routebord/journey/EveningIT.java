package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveningIT {

    @Test
    void what_marloes_puts_on_stage_is_on_every_screen() {
        try (var product = Product.start(Browsers.HALL_NAME);
                var browsers = new Browsers()) {
            var stage = new Stage(product, browsers);
            var desk = stage.desk();
            var hall = stage.hall();
            var fatima = stage.phone("Fatima", "Cliënten en naasten");

            Stage.act(desk, "Zet op het scherm en open");

            assertThat(hall.locator("h1")).containsText("Waar letten we op");
            assertThat(fatima.locator("h1")).containsText("Waar letten we op");
            assertThat(hall.locator(".side .present")).containsText("1 aanwezig");
        }
    }
}
