package nl.routebord.live.push;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import nl.routebord.load.Phone;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A process that is told to stop, as systemd and Docker tell it, with phones on real sockets. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoodbyeTest {

    private static final int PHONES = 50;

    /** The property of the component that shows the sentence. */
    private static final String GOODBYE = "\"restarting\"";

    @Test
    void on_a_signal_every_phone_hears_that_the_house_starts_again_before_its_socket_closes() throws Exception {
        var process = start();
        var phones = new ArrayList<Phone>();
        try (var http = HttpClient.newBuilder()
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build()) {
            var base = address(process);
            var ears = new ArrayList<Phone.Ear>();
            var orders = new ArrayList<CompletableFuture<String>>();
            for (int n = 0; n < PHONES; n++) {
                var first = new CompletableFuture<String>();
                var ear = new Phone.Ear(message -> {
                    if (message.contains(GOODBYE)) {
                        first.complete("goodbye");
                    }
                });
                var unused = ear.closed.thenRun(() -> first.complete("closed"));
                phones.add(Phone.load(http, base, "bench", "").listen(ear, -1));
                ears.add(ear);
                orders.add(first);
            }
            process.destroy();
            assertThat(orders)
                    .allSatisfy(first ->
                            assertThat(first).succeedsWithin(15, SECONDS).isEqualTo("goodbye"));
            assertThat(ears).allSatisfy(ear -> assertThat(ear.closed).succeedsWithin(15, SECONDS));
            assertThat(process.waitFor(20, SECONDS)).isTrue();
        } finally {
            phones.forEach(Phone::close);
            process.destroyForcibly();
        }
    }

    private static Process start() throws Exception {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LiveServer.class.getName()))
                .redirectErrorStream(true)
                .start();
    }

    private static URI address(Process process) throws Exception {
        var said = new ArrayList<String>();
        for (var reader = process.inputReader(); ; ) {
            var line = reader.readLine();
            if (line == null) {
                throw new IllegalStateException("the process did not start: " + said);
            }
            said.add(line);
            if (line.startsWith(LiveServer.SAYS)) {
                Thread.ofVirtual().start(() -> reader.lines().forEach(more -> {}));
                return URI.create(line.substring(LiveServer.SAYS.length()));
            }
        }
    }
}
