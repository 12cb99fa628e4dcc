package nl.routebord.load;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.websocket.server.ServerEndpointConfig;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;

/** What is added to an application to measure it. Test configuration, so that no other test finds it by scanning. */
@TestConfiguration(proxyBeanMethods = false)
public class BenchParts {

    @Bean
    BenchBoard benchBoard(ApplicationEventPublisher events) {
        return new BenchBoard(events);
    }

    @Bean
    BenchController benchController(BenchBoard board) {
        return new BenchController(board);
    }

    @Bean
    ServerEndpointConfig bareSockets() {
        return ServerEndpointConfig.Builder.create(BareSockets.class, "/bench/socket")
                .build();
    }

    @Bean
    VaadinServiceInitListener benchInit() {
        return init -> {
            init.getSource()
                    .addUIInitListener(
                            event -> event.getUI().getPushConfiguration().setPushMode(PushMode.AUTOMATIC));
            var routes =
                    RouteConfiguration.forRegistry(init.getSource().getRouter().getRegistry());
            if (!routes.isPathAvailable("bench")) {
                routes.setRoute("bench", BenchView.class);
            }
        };
    }
}
