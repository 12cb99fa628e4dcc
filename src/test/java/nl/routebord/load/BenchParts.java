package nl.routebord.load;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.spring.SpringServlet;
import jakarta.websocket.server.ServerEndpointConfig;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;

/** What is added to an application to measure it. Test configuration, so that no other test finds it by scanning. */
@TestConfiguration(proxyBeanMethods = false)
public class BenchParts {

    @Bean
    BenchBoard benchBoard(ApplicationEventPublisher events) {
        return new BenchBoard(events);
    }

    @Bean
    BenchController benchController(BenchBoard board, BenchScreens screens) {
        return new BenchController(board, screens);
    }

    @Bean
    BenchScreens benchScreens() {
        return new BenchScreens();
    }

    @Bean
    ServerEndpointConfig bareSockets() {
        return ServerEndpointConfig.Builder.create(BareSockets.class, "/bench/socket")
                .build();
    }

    @Bean
    VaadinServiceInitListener benchPush(BenchScreens screens) {
        return init -> init.getSource().addUIInitListener(page -> {
            page.getUI().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
            screens.count(page.getUI());
        });
    }

    /** Once all runs: the routes of the product replace what was registered before them. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> benchRoute(ServletRegistrationBean<SpringServlet> vaadin) {
        return ready -> RouteConfiguration.forRegistry(java.util.Objects.requireNonNull(vaadin.getServlet())
                        .getService()
                        .getRouter()
                        .getRegistry())
                .setRoute("bench", BenchView.class);
    }
}
