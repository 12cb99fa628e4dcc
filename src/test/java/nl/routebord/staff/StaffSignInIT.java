package nl.routebord.staff;

import static nl.routebord.journey.Browsers.Size.LAPTOP;
import static nl.routebord.journey.Browsers.Size.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.routebord.journey.Browsers;
import nl.routebord.journey.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Signing in as people do it: the production jar, a real Keycloak and a real browser, which holds our pages to their policy on
 * every way to the provider and back. The provider is down at the start, and again at the end.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StaffSignInIT {

    private static final String GO = "Aanmelden met uw werkaccount";

    private final Keycloak keycloak = new Keycloak();
    private final Product product = Product.set(
            "localhost",
            Map.of(
                    "ROUTEBORD_OIDC_ISSUER",
                    keycloak.issuer(),
                    "ROUTEBORD_OIDC_CLIENT_ID",
                    FakeProvider.CLIENT,
                    "ROUTEBORD_OIDC_CLIENT_SECRET",
                    Realm.SECRET,
                    "ROUTEBORD_OIDC_ROLE_CLAIM",
                    "realm_access.roles",
                    "ROUTEBORD_OIDC_STAFF_ROLE",
                    "routebord-medewerker",
                    "ROUTEBORD_OIDC_OWNER_ROLE",
                    "routebord-eigenaar"));
    private final Browsers browsers = new Browsers();
    private final List<String> refused = Collections.synchronizedList(new ArrayList<>());
    private final BrowserContext mark = person();
    private String workplace = "";

    @BeforeAll
    void theProviderIsDownAtTheStart() throws Exception {
        var page = tab(mark, LAPTOP, "/");
        link(page, "Aanmelden voor medewerkers");
        link(page, GO);
        says(page, "De aanmelding van de gemeente antwoordt niet");
        keycloak.start(Realm.json(product.base(), FakeProvider.key()));
    }

    @AfterAll
    void nothingWasRefusedOnTheWay() {
        browsers.close();
        product.close();
        keycloak.close();
        assertThat(refused).isEmpty();
    }

    @Test
    @Order(1)
    void who_signs_in_sees_the_own_name_and_works_and_signs_out_here_and_there() throws Exception {
        var page = tab(mark, LAPTOP, "/aanmelden");
        says(page, "Aanmelden voor medewerkers");
        link(page, GO);
        signIn(page, "mark");
        page.waitForURL(product.base() + "/");
        page.getByText("Mark van Wijkerveen").waitFor();
        page.locator(".traject-card a").first().click();
        says(page, "Werkplek");
        workplace = page.url();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Afmelden"))
                .click();
        says(page, "U bent afgemeld");
        assertThat(keycloak.sessions("mark")).isZero();
    }

    @Test
    @Order(2)
    void a_page_of_work_that_was_closed_opens_again_after_signing_in() {
        var page = mark.newPage();
        page.navigate(workplace);
        says(page, "Deze link werkt niet");
        link(page, "Aanmelden voor medewerkers");
        link(page, GO);
        signIn(page, "mark");
        says(page, "Werkplek");
        assertThat(page.url()).isEqualTo(workplace);
    }

    @Test
    @Order(3)
    void who_has_no_role_reads_whom_to_ask_and_can_come_with_another_account() {
        var page = tab(person(), PHONE, "/aanmelden");
        link(page, GO);
        signIn(page, "joost");
        says(page, "U hebt nog geen toegang");
        link(page, "Een ander account gebruiken");
        page.locator("#kc-logout").click();
        says(page, "U bent afgemeld");
        link(page, GO);
        signIn(page, "sanne");
        page.getByText("Sanne van Wijkerveen").waitFor();

        page.navigate(workplace);
        says(page, "Deze link werkt niet");
        page.getByText("U bent aangemeld als Sanne van Wijkerveen. Vraag de eigenaar")
                .waitFor();
    }

    @Test
    @Order(4)
    void who_gives_no_consent_reads_so() throws Exception {
        consent(true);
        var page = tab(person(), PHONE, "/aanmelden");
        link(page, GO);
        signIn(page, "sanne");
        page.locator("#kc-cancel").click();
        says(page, "U bent niet aangemeld");
        consent(false);
    }

    @Test
    @Order(5)
    void who_is_in_works_on_while_the_provider_is_down_and_signs_out_here() {
        keycloak.kill();
        var page = mark.newPage();
        page.navigate(workplace);
        says(page, "Werkplek");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Afmelden"))
                .click();
        says(page, "U bent hier afgemeld");
        link(page, GO);
        says(page, "De aanmelding van de gemeente antwoordt niet");
    }

    /** Whoever comes is asked first whether this product may know who they are. */
    private void consent(boolean asked) throws Exception {
        var client = keycloak.keeper("GET", "/clients?clientId=" + FakeProvider.CLIENT, null)
                .get(0);
        keycloak.keeper(
                "PUT",
                "/clients/" + client.get("id").asString(),
                Map.of("clientId", FakeProvider.CLIENT, "consentRequired", asked));
    }

    private BrowserContext person() {
        var person = browsers.person();
        person.onConsoleMessage(said -> {
            if (said.text().contains("Content Security Policy")) {
                refused.add(said.page().url() + ": " + said.text());
            }
        });
        return person;
    }

    private Page tab(BrowserContext person, Browsers.Size size, String path) {
        return browsers.tab(person, size, product.base() + path);
    }

    private static void link(Page page, String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .click();
    }

    /** The provider's own form. */
    private static void signIn(Page page, String name) {
        page.locator("#username").fill(name);
        page.locator("#password").fill(name);
        page.locator("#kc-login").click();
    }

    /** The page has this at its head, and no barrier that a machine can find. */
    private static void says(Page page, String title) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(title))
                .waitFor();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
