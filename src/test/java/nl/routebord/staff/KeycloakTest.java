package nl.routebord.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.routebord.road.Reply;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** People who walk between the whole product and a real Keycloak. The last test kills the provider while somebody is in. */
@Tag("slow")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeycloakTest extends AtKeycloak {

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

            assertThat(mark.out(mark.get(there), keycloak.base()).toString())
                    .isEqualTo(home + "/aanmelden?state=afgemeld");
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

            // Without this the provider would bring the same account every time.
            var sure = Visitor.to(joost.get(at(StaffDesk.OTHER)));
            var out = joost.submit(sure, joost.page(joost.get(sure)), Map.of("confirmLogout", "Logout"));
            assertThat(joost.out(out, keycloak.base()).toString()).isEqualTo(home + "/aanmelden?state=afgemeld");
            assertThat(keycloak.sessions("joost")).isZero();
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
    @Order(4)
    void the_key_may_stand_in_pem_too_and_another_key_signs_nobody_in(@TempDir Path folder) throws Exception {
        var bytes = Base64.getMimeEncoder().encodeToString(key.toPrivateKey().getEncoded());
        var pem = "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted("PRIVATE" + " KEY", bytes);
        var house = house("routebord-sleutel", Files.writeString(folder.resolve("own.pem"), pem), DAY);
        var stranger = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
        var other = house(
                "routebord-sleutel", Files.writeString(folder.resolve("other.jwk"), stranger.toJSONString()), DAY);
        try (var mark = new Visitor()) {
            assertThat(walk(house, mark, "mark")).isEqualTo("/route");
            assertThat(walk(other, mark, "mark")).startsWith("/aanmelden?uitkomst=ongeldig");
        }
        assertThat(other.signedIn()).isEmpty();
    }

    @Test
    @Order(4)
    void the_roles_may_stand_under_another_name_and_on_the_page_about_people_alone() throws Exception {
        var settings = StaffHouse.settings(keycloak.issuer(), "routebord-elders", "", null, DAY, AT_ONCE);
        var house = new StaffHouse(product, StaffHouse.claiming(settings, "functies"));
        var usual = new StaffHouse(product, settings);
        house.port = port;
        usual.port = port;
        try (var mark = new Visitor()) {
            assertThat(walk(house, mark, "mark")).isEqualTo("/route");
            assertThat(walk(usual, mark, "mark")).isEqualTo("/aanmelden?uitkomst=geen-rol");
        }
        assertThat(house.signedIn())
                .hasValueSatisfying(account -> assertThat(account.owner()).isTrue());
    }

    @Test
    @Order(4)
    void a_code_of_somebody_else_is_worth_nothing_and_without_a_challenge_none_is_given() throws Exception {
        var house = house(FakeProvider.CLIENT, null, DAY);
        var thief = house(FakeProvider.CLIENT, null, DAY);
        try (var sanne = new Visitor()) {
            var way = house.way("/");
            var bare = URI.create(way.toString().replaceAll("&code_challenge[^&]*", ""));
            assertThat(StaffHouse.parts(sanne.out(sanne.get(bare), keycloak.base())))
                    .containsEntry("error", "invalid_request");

            var stolen = StaffHouse.parts(sanne.out(sanne.signIn(way, "sanne"), keycloak.base()));
            var own = thief.go("/");
            assertThat(thief.back(own.get("state"), stolen.get("code"), null, stolen.get("iss")))
                    .startsWith("/aanmelden?uitkomst=ongeldig");
            assertThat(keycloak.said()).contains("pkce_verification_failed");
            assertThat(house.back("of-somebody-else", stolen.get("code"), null, stolen.get("iss")))
                    .startsWith("/aanmelden?uitkomst=ongeldig");
        }
        assertThat(thief.signedIn()).isEmpty();
        assertThat(house.signedIn()).isEmpty();
    }

    @Test
    @Order(5)
    void who_gives_no_consent_is_not_in_and_who_gives_it_is() throws Exception {
        var house = house("routebord-vraag", null, DAY);
        try (var sanne = new Visitor()) {
            var way = house.way("/");
            var asked = sanne.page(sanne.signIn(way, "sanne"));
            var no = StaffHouse.parts(sanne.out(sanne.submit(way, asked, Map.of("cancel", "No")), keycloak.base()));
            assertThat(no).containsEntry("error", "access_denied");
            assertThat(house.back(no)).isEqualTo("/aanmelden?uitkomst=gestopt");
            assertThat(house.signedIn()).isEmpty();

            var again = house.way("/");
            var once = sanne.page(sanne.signIn(again, "sanne"));
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
        var ahead = new AtomicReference<>(Duration.ZERO);
        InstantSource time = () -> Instant.now().plus(ahead.get());
        var settings = StaffHouse.settings(keycloak.issuer(), FakeProvider.CLIENT, "", null, DAY, AT_ONCE);
        var house = new StaffHouse(product, settings, time.withZone(ZoneOffset.UTC));
        house.port = port;
        try (var sanne = new Visitor()) {
            walk(house, sanne, "sanne");
            keycloak.kill();
            house.recheck.look();
            house.recheck.look();
            assertThat(house.signedIn()).isPresent();
            // Asked before, and by a house that never heard of it: nobody is sent to where nobody answers.
            ahead.set(Duration.ofMinutes(1));
            assertThat(house.way("/").toString()).startsWith("/aanmelden?uitkomst=storing&nummer=");
            var late = house(FakeProvider.CLIENT, null, DAY);
            assertThat(late.way("/").toString()).startsWith("/aanmelden?uitkomst=storing&nummer=");
            var out = house.out.out(house.request());
            assertThat(out.getBody()).isEqualTo(Reply.go(SignOutController.LEAVE));
            house.take(out);
            assertThat(StaffHouse.to(house.out.leave(null, house.request())).toString())
                    .isEqualTo("/aanmelden?uitkomst=hier-afgemeld");
            assertThat(house.signedIn()).isEmpty();
        }
    }
}
