package nl.routebord.live.push;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.routebord.live.Live;
import nl.routebord.load.BenchBoard;
import nl.routebord.load.BenchParts;
import nl.routebord.load.Phone;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** A real Tomcat with the live core, push and the bench view, and nothing else of the product. */
final class LiveServer implements AutoCloseable {

    @TestConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan(basePackageClasses = Live.class)
    @Import(BenchParts.class)
    static class App {

        @Bean
        SecurityFilterChain open(HttpSecurity http) throws Exception {
            return http.csrf(AbstractHttpConfigurer::disable)
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }
    }

    /** Before its address, in what the process says. */
    static final String SAYS = "serves ";

    final HttpClient http = HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    final URI base;
    private final ConfigurableApplicationContext context;

    LiveServer(String... properties) {
        String[] quiet = {
            "--server.port=0",
            "--spring.datasource.url=jdbc:h2:mem:live;MODE=PostgreSQL;DB_CLOSE_DELAY=-1",
            "--logging.file.name=",
            "--logging.threshold.console=WARN",
            "--spring.flyway.enabled=false",
            "--spring.jpa.hibernate.ddl-auto=none",
            "--management.endpoint.health.validate-group-membership=false",
            "--vaadin.productionMode=true"
        };
        context = new SpringApplicationBuilder(App.class)
                .run(Stream.concat(Arrays.stream(quiet), Arrays.stream(properties))
                        .toArray(String[]::new));
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        base = URI.create("http://127.0.0.1:" + port);
    }

    /** As a process of its own, which ends on a signal as the product does; says on which port it is. */
    public static void main(String[] arguments) {
        var server = new LiveServer(arguments);
        System.out.println(SAYS + server.base);
    }

    Live live() {
        return context.getBean(Live.class);
    }

    BenchBoard board() {
        return context.getBean(BenchBoard.class);
    }

    Phone load(String query) throws Exception {
        return Phone.load(http, base, "bench", query);
    }

    @Override
    public void close() {
        http.shutdownNow();
        context.close();
    }
}
