package nl.routebord;

import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routebord.road.OlderThanDatabase;
import nl.routebord.routemap.ContentFaults;
import nl.routebord.routemap.Fault;
import nl.routebord.running.SharedPort;
import nl.routebord.shell.Words;
import nl.routebord.staff.OidcSettingFault;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Says in two sentences, Dutch and English, why the product did not start and where the log is. The console is silent
 * otherwise, so without this whoever started it would see nothing at all.
 */
final class StartFailure implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final int H2_IN_USE = 90020;

    private @Nullable Environment environment;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        environment = event.getEnvironment();
    }

    void tell(Throwable failure, PrintStream err) {
        var cause = cause(failure);
        var places = Map.<String, Object>of(
                "log", setting("logging.file.name"),
                "data", setting("routebord.data"),
                "port", setting("server.port"),
                "database", setting("spring.datasource.url").replaceAll("[;?].*", ""),
                "setting", missing(failure));
        for (var language : new Locale[] {Words.DUTCH, Locale.ENGLISH}) {
            err.println(Words.say(language, "shell.start." + cause, places) + " "
                    + Words.say(language, "shell.start.log", places));
            faults(failure).forEach(fault -> err.println("  " + fault.say(language)));
        }
    }

    /** The name of a setting of the sign-in that is missing or cannot be used. */
    private static String missing(Throwable failure) {
        return causes(failure)
                .filter(OidcSettingFault.class::isInstance)
                .map(OidcSettingFault.class::cast)
                .findFirst()
                .map(OidcSettingFault::setting)
                .orElse("");
    }

    /** What is wrong in the content of the route: whoever changed a file sees where. */
    private static List<Fault> faults(Throwable failure) {
        return causes(failure)
                .filter(ContentFaults.class::isInstance)
                .map(ContentFaults.class::cast)
                .findFirst()
                .map(ContentFaults::faults)
                .orElse(List.of());
    }

    static String cause(Throwable failure) {
        return causes(failure)
                .map(StartFailure::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("failed");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Throwable::getCause)
                .takeWhile(one -> one != null)
                .limit(50);
    }

    private static Optional<String> known(Throwable failure) {
        if (failure instanceof PortInUseException) {
            return Optional.of("port");
        }
        if (failure instanceof ContentFaults) {
            return Optional.of("content");
        }
        if (failure instanceof OlderThanDatabase) {
            return Optional.of("older");
        }
        if (failure instanceof OidcSettingFault) {
            return Optional.of("signin");
        }
        if (failure instanceof SharedPort) {
            return Optional.of("management");
        }
        if (failure instanceof AccessDeniedException) {
            return Optional.of("folder");
        }
        if (failure instanceof SQLException database) {
            return Optional.of(database.getErrorCode() == H2_IN_USE ? "taken" : "database");
        }
        return Optional.empty();
    }

    private String setting(String name) {
        return environment == null ? "" : environment.getProperty(name, "");
    }
}
