package nl.routebord.staff;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real provider: Keycloak as a process of its own on loopback, with the realm of a fictional municipality. */
final class Keycloak implements AutoCloseable {

    static final String ADMIN = "beheer";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path HOME = Path.of("target/keycloak");
    private static final Path LOG = Path.of("target/keycloak.log");

    private final Path folder;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable Process process;

    /** Takes a port and starts nothing yet: a provider that is down. */
    Keycloak() {
        try (var folders = Files.isDirectory(HOME) ? Files.list(HOME) : Stream.<Path>empty();
                var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            folder = folders.filter(one -> Files.exists(one.resolve("bin/kc.sh")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(
                            () -> new IllegalStateException(
                                    "No Keycloak in target/keycloak: bin/test all fetches it (mvn dependency:unpack@keycloak)"));
            port = free.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    String issuer() {
        return base() + "/realms/wijkerveen";
    }

    /** What the product is told to work on this port with this provider. */
    String[] told(int ownPort, Path data) {
        return new String[] {
            "--server.port=" + ownPort,
            "--routebord.data=" + data,
            "--routebord.demo=off",
            "--routebord.print-links=false",
            "--vaadin.productionMode=true",
            "--logging.file.name=",
            "--routebord.oidc.issuer=" + issuer(),
            "--routebord.oidc.client-id=" + FakeProvider.CLIENT,
            "--routebord.oidc.client-secret=" + Realm.SECRET,
            "--routebord.oidc.role-claim=realm_access.roles",
            "--routebord.oidc.staff-role=routebord-medewerker",
            "--routebord.oidc.owner-role=routebord-eigenaar",
            "--routebord.oidc.recheck=1h"
        };
    }

    /** Starts it with this realm and waits until it answers. */
    void start(String realm) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(folder.resolve("data"));
        Files.createDirectories(folder.resolve("data/import"));
        Files.writeString(folder.resolve("data/import/wijkerveen-realm.json"), realm);
        Files.deleteIfExists(LOG);
        run();
    }

    /** Starts it again with what it knew. */
    void run() throws IOException, InterruptedException {
        var log = LOG.toFile();
        var build = new ProcessBuilder(
                        folder.resolve("bin/kc.sh").toAbsolutePath().toString(),
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        build.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS_KC_HEAP",
                        "-Xms128m -Xmx512m",
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        ADMIN,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        ADMIN));
        process = build.start();
        var tries = 0;
        while (!answers()) {
            // Waits for the end of the process, which is either news or a pause.
            if (process.waitFor(1, SECONDS) || ++tries > 600) {
                throw new IllegalStateException("Keycloak does not start, see " + log);
            }
        }
    }

    private boolean answers() {
        try {
            var question = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return http.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What the console of its keeper can do: sends this body (null: none) and gives the answer. */
    JsonNode keeper(String method, String path, @Nullable Object body) throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=admin-cli&username=" + ADMIN + "&password=" + ADMIN;
        var token = JSON.readTree(
                        send(HttpRequest.newBuilder(URI.create(base() + "/realms/master/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))))
                .get("access_token")
                .asString();
        var answer = send(HttpRequest.newBuilder(URI.create(base() + "/admin/realms/wijkerveen" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
        return answer.isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer);
    }

    /** The id of somebody in this realm. */
    String person(String name) throws IOException, InterruptedException {
        return keeper("GET", "/users?exact=true&username=" + name, null)
                .get(0)
                .get("id")
                .asString();
    }

    /** How many sessions of its own it holds for somebody. */
    int sessions(String name) throws IOException, InterruptedException {
        return keeper("GET", "/users/" + person(name) + "/sessions", null).size();
    }

    private String send(HttpRequest.Builder question) throws IOException, InterruptedException {
        var answer = http.send(question.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException("Keycloak says " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** Its log since the start. */
    String said() throws IOException {
        return Files.readString(LOG);
    }

    /** Ends it at once, as a power cut does. */
    void kill() {
        var running = process;
        if (running != null) {
            List.copyOf(running.descendants().toList()).forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
            running.onExit().join();
            process = null;
        }
    }

    @Override
    public void close() {
        kill();
        http.close();
    }
}
