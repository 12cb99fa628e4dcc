package nl.routebord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.List;
import nl.routebord.road.OlderThanDatabase;
import nl.routebord.routemap.ContentFaults;
import nl.routebord.routemap.Fault;
import nl.routebord.shared.Text;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StartFailureTest {

    @Test
    void the_cause_is_found_however_deep_it_lies() {
        assertThat(StartFailure.cause(deep(new PortInUseException(8080)))).isEqualTo("port");
        assertThat(StartFailure.cause(deep(new AccessDeniedException("/data")))).isEqualTo("folder");
        assertThat(StartFailure.cause(deep(new SQLException("in use", "90020", 90020))))
                .isEqualTo("taken");
        assertThat(StartFailure.cause(deep(new SQLException("no such host", "08001"))))
                .isEqualTo("database");
        assertThat(StartFailure.cause(deep(new OlderThanDatabase("9002")))).isEqualTo("older");
        assertThat(StartFailure.cause(deep(new IllegalStateException()))).isEqualTo("failed");
    }

    @Test
    void it_is_said_in_dutch_and_english_with_the_log_and_without_a_password() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        java.util.Map.of(
                                "logging.file.name", "/data/log/routebord.log",
                                "routebord.data", "/data",
                                "spring.datasource.url", "jdbc:postgresql://db/x?password=geheim")));
        var failure = new StartFailure();
        failure.onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                new DefaultBootstrapContext(), new SpringApplication(), new String[0], environment));
        var err = new ByteArrayOutputStream();

        failure.tell(
                deep(new SQLException("no such host", "08001")), new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.contains("jdbc:postgresql://db/x") && line.contains("/data/log/routebord.log"))
                .noneMatch(line -> line.contains("geheim") || line.contains("!"))
                .anyMatch(line -> line.startsWith("Routebord kon niet starten"))
                .anyMatch(line -> line.startsWith("Routebord could not start"));
    }

    @Test
    void what_is_wrong_in_the_content_is_told_with_file_and_line() {
        var faults = new ContentFaults(
                List.of(new Fault("routemap/stap-4.yaml", 37, Text.of("routemap.fault.missing.file"))));
        var err = new ByteArrayOutputStream();

        new StartFailure().tell(deep(faults), new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("In de inhoud van de route klopt iets niet.", "in the content of the route")
                .containsPattern("routemap/stap-4.yaml:37: Dit bestand is er niet.");
    }

    private static Throwable deep(Throwable cause) {
        return new IllegalStateException(new RuntimeException(cause));
    }
}
