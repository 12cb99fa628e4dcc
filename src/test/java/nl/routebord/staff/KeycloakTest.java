package nl.routebord.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routebord.Routebord;
import nl.routebord.access.StaffAccount;
import nl.routebord.access.StaffAccounts;
import org.jspecify.annotations.Nullable;
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
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole product and a real Keycloak, each with its own port, and people who walk between the two. The product starts first:
 * a provider that is down keeps it from nothing. The last test kills the provider while somebody is in.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class KeycloakTest {

    private static final Duration DAY = Duration.ofHours(10);
    private static final Duration AT_ONCE = Duration.ofNanos(1);

    private final Keycloak keycloak = new Keycloak();
    private final RSAKey key = FakeProvider.key();
    private int port;
    private URI home = URI.create("http://localhost");
    private ConfigurableApplicationContext product;
    private Path keyFile;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        home = URI.create("http://localhost:" + port);
        keyFile = Files.writeString(folder.resolve("client.jwk"), key.toJSONString());
        product = new SpringApplicationBuilder(Routebord.class)
                .run(
                        "--server.port=" + port,
                        "--routebord.data=" + folder.resolve("data"),
                        "--routebord.demo=off",
                        "--routebord.print-links=false",
                        "--vaadin.productionMode=true",
                        "--logging.file.name=",
                        "--routebord.oidc.issuer=" + keycloak.issuer(),
                        "--routebord.oidc.client-id=" + FakeProvider.CLIENT,
                        "--routebord.oidc.client-secret=" + Realm.SECRET,
                        "--routebord.oidc.role-claim=realm_access.roles",
                        "--routebord.oidc.staff-role=routebord-medewerker",
                        "--routebord.oidc.owner-role=routebord-eigenaar",
                        "--routebord.oidc.recheck=1h");
        try (var visitor = new Visitor()) {
            var away = visitor.get(at("/aanmelden/gaan"));
            assertThat(away.statusCode()).isEqualTo(303);
            assertThat(Visitor.to(away).toString()).contains("/aanmelden?uitkomst=storing&nummer=");
        }
        keycloak.start(Realm.json(home.toString(), key));
    }

    @AfterAll
    void stop() {
        keycloak.close();
        product.close();
    }

    @Test
    @Order(1)
    void who_has_the_role_signs_in_with_the_secret_of_the_client_and_comes_back_to_where_it_began() throws Exception {
        try (var sanne = new Visitor()) {
            var back = walk(sanne, "sanne");

            assertThat(back.toString()).isEqualTo(home + "/werkplek/4k2p9w7d");
            assertThat(name(sanne)).isEqualTo("Sanne van Wijkerveen");
            assertThat(sanne.cookiesOf(home)).containsOnlyKeys("rb-staf-aangemeld");
        }
    }

    @Test
    @Order(2)
    void signing_out_ends_the_session_at_the_provider_too() throws Exception {
        try (var mark = new Visitor()) {
            walk(mark, "mark");
            assertThat(keycloak.sessions("mark")).isEqualTo(1);

            var out = mark.press(at(SignOutController.OUT));
            assertThat(out.body()).contains(SignOutController.LEAVE);
            assertThat(name(mark)).isEmpty();
            var there = Visitor.to(mark.get(at(SignOutController.LEAVE)));
            assertThat(there.toString()).startsWith(keycloak.base());

            assertThat(mark.out(mark.get(there), keycloak.base()).toString()).startsWith(home + "/aanmelden");
            assertThat(keycloak.sessions("mark")).isZero();
            // Whoever presses the button next is asked for a password again.
            assertThat(mark.get(Visitor.to(mark.get(at("/aanmelden/gaan")))).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    @Order(3)
    void who_has_no_role_is_known_to_the_provider_and_gets_nothing_here() throws Exception {
        try (var joost = new Visitor()) {
            assertThat(walk(joost, "joost").toString()).isEqualTo(home + "/aanmelden?uitkomst=geen-rol");
            assertThat(joost.cookiesOf(home)).isEmpty();
        }
    }

    @Test
    @Order(4)
    void a_client_with_a_key_and_no_secret_signs_people_in() throws Exception {
        var house = house("routebord-sleutel", keyFile, DAY);
        try (var mark = new Visitor()) {
            assertThat(walk(house, mark, "mark")).isEqualTo("/route");
        }
        assertThat(house.signedIn())
                .hasValueSatisfying(account -> assertThat(account.owner()).isTrue());
    }

    @Test
    @Order(5)
    void who_gives_no_consent_is_not_in_and_who_gives_it_is() throws Exception {
        var house = house("routebord-vraag", null, DAY);
        try (var sanne = new Visitor()) {
            var way = house.way("/");
            var asked = page(sanne, sanne.signIn(way, "sanne"));
            var no = StaffHouse.parts(sanne.out(sanne.submit(way, asked, Map.of("cancel", "No")), keycloak.base()));
            assertThat(no).containsEntry("error", "access_denied");
            assertThat(house.back(no)).isEqualTo("/aanmelden?uitkomst=gestopt");
            assertThat(house.signedIn()).isEmpty();

            var again = house.way("/");
            var once = page(sanne, sanne.signIn(again, "sanne"));
            var yes = StaffHouse.parts(sanne.out(sanne.submit(again, once, Map.of("accept", "Yes")), keycloak.base()));
            assertThat(house.back(yes)).isEqualTo("/");
            assertThat(house.signedIn()).isPresent();
        }
    }

    @Test
    @Order(6)
    void a_sign_in_is_over_when_it_lasted_as_long_as_it_may() throws Exception {
        var house = house(FakeProvider.CLIENT, null, Duration.ofMillis(1));
        try (var sanne = new Visitor()) {
            assertThat(walk(house, sanne, "sanne")).isEqualTo("/route");
        }
        assertThat(house.signedIn()).isEmpty();
        assertThat(product.getBean(StaffDesk.class).isOver(house.holds())).isTrue();
    }

    @Test
    @Order(7)
    void a_message_of_the_provider_ends_what_it_ended() throws Exception {
        try (var mark = new Visitor()) {
            walk(mark, "mark");
            assertThat(name(mark)).isNotEmpty();

            keycloak.keeper("POST", "/users/" + keycloak.person("mark") + "/logout", null);

            assertThat(name(mark)).isEmpty();
        }
    }

    @Test
    @Order(8)
    void an_account_that_lost_its_role_or_was_closed_is_out_at_the_next_look() throws Exception {
        var house = house(FakeProvider.CLIENT, null, DAY);
        var role = keycloak.keeper("GET", "/roles/routebord-eigenaar", null);
        var roles = "/users/" + keycloak.person("mark") + "/role-mappings/realm";
        try (var mark = new Visitor()) {
            walk(house, mark, "mark");
            house.recheck.look();
            assertThat(house.signedIn()).isPresent();
            keycloak.keeper("DELETE", roles, List.of(role));
            house.recheck.look();
            assertThat(house.signedIn()).isEmpty();
            keycloak.keeper("POST", roles, List.of(role));
        }
        try (var sanne = new Visitor()) {
            walk(house, sanne, "sanne");
            house.recheck.look();
            house.recheck.look();
            assertThat(house.signedIn()).isPresent();
            keycloak.keeper("PUT", "/users/" + keycloak.person("sanne"), Map.of("enabled", false));
            house.recheck.look();
            assertThat(house.signedIn()).isEmpty();
            keycloak.keeper("PUT", "/users/" + keycloak.person("sanne"), Map.of("enabled", true));
        }
    }

    @Test
    @Order(9)
    void who_is_in_stays_in_while_the_provider_is_down_and_can_sign_out() throws Exception {
        var house = house(FakeProvider.CLIENT, null, DAY);
        try (var sanne = new Visitor()) {
            walk(house, sanne, "sanne");
            keycloak.kill();
            house.recheck.look();
            house.recheck.look();
            assertThat(house.signedIn()).isPresent();
            var late = house(FakeProvider.CLIENT, null, DAY);
            assertThat(late.way("/").toString()).startsWith("/aanmelden?uitkomst=storing&nummer=");
            var out = house.out.out(house.request());
            house.take(out);
            assertThat(house.signedIn()).isEmpty();
        }
    }

    private URI walk(Visitor visitor, String name) throws IOException, InterruptedException {
        var way = Visitor.to(visitor.get(at("/aanmelden/gaan?terug=/werkplek/4k2p9w7d")));
        return Visitor.to(visitor.get(visitor.out(visitor.signIn(way, name), keycloak.base())));
    }

    private String walk(StaffHouse house, Visitor visitor, String name) throws IOException, InterruptedException {
        return house.back(StaffHouse.parts(visitor.out(visitor.signIn(house.way("/route"), name), keycloak.base())));
    }

    private HttpResponse<String> page(Visitor visitor, HttpResponse<String> answer)
            throws IOException, InterruptedException {
        var next = answer;
        while (next.statusCode() / 100 == 3) {
            next = visitor.get(Visitor.to(next));
        }
        return next;
    }

    /** How the product calls who is in by this browser; empty for nobody. */
    private String name(Visitor visitor) {
        return product.getBean(StaffAccounts.class)
                .of(seat -> Optional.ofNullable(visitor.cookiesOf(home).get("rb-" + seat)))
                .map(StaffAccount::name)
                .orElse("");
    }

    private StaffHouse house(String client, @Nullable Path withKey, Duration session) {
        var house =
                new StaffHouse(product, StaffHouse.settings(keycloak.issuer(), client, "", withKey, session, AT_ONCE));
        house.port = port;
        return house;
    }

    private URI at(String path) {
        return URI.create(home + path);
    }
}
