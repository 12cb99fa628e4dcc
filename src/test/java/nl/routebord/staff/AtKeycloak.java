package nl.routebord.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.routebord.Routebord;
import nl.routebord.access.StaffAccount;
import nl.routebord.access.StaffAccounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole product and a real Keycloak, each with its own port. The product starts first: a provider that is down keeps it from
 * nothing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class AtKeycloak {

    static final Duration DAY = Duration.ofHours(10);
    static final Duration AT_ONCE = Duration.ofNanos(1);

    final Keycloak keycloak = new Keycloak();
    final RSAKey key = FakeProvider.key();
    int port;
    URI home = URI.create("http://localhost");
    ConfigurableApplicationContext product;
    Path keyFile;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        home = URI.create("http://localhost:" + port);
        keyFile = Files.writeString(folder.resolve("client.jwk"), key.toJSONString());
        product = new SpringApplicationBuilder(Routebord.class).run(keycloak.told(port, folder.resolve("data")));
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

    URI walk(Visitor visitor, String name) throws IOException, InterruptedException {
        var way = Visitor.to(visitor.get(at("/aanmelden/gaan?terug=/werkplek/4k2p9w7d")));
        return Visitor.to(visitor.get(visitor.out(visitor.signIn(way, name), keycloak.base())));
    }

    String walk(StaffHouse house, Visitor visitor, String name) throws IOException, InterruptedException {
        return house.back(StaffHouse.parts(visitor.out(visitor.signIn(house.way("/route"), name), keycloak.base())));
    }

    /** How the product calls who is in by this browser; empty for nobody. */
    String name(Visitor visitor) {
        return product.getBean(StaffAccounts.class)
                .of(seat -> Optional.ofNullable(visitor.cookiesOf(home).get("rb-" + seat)))
                .map(StaffAccount::name)
                .orElse("");
    }

    StaffHouse house(String client, @Nullable Path withKey, Duration session) {
        var house =
                new StaffHouse(product, StaffHouse.settings(keycloak.issuer(), client, "", withKey, session, AT_ONCE));
        house.port = port;
        return house;
    }

    URI at(String path) {
        return URI.create(home + path);
    }
}
