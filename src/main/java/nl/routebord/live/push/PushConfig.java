package nl.routebord.live.push;

import com.vaadin.flow.component.PushConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.spring.RootMappedCondition;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringServlet;
import com.vaadin.flow.spring.VaadinConfigurationProperties;
import jakarta.servlet.MultipartConfigElement;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** How push is set up: the limits of Atmosphere, the guard before it, and how a browser comes back. */
@Configuration(proxyBeanMethods = false)
class PushConfig {

    /** Phones that freeze hold a thread that long. */
    static final String WRITE_TIMEOUT_MILLIS = "10000";

    /** Short enough for the idle limit of mobile networks, and for noticing a dead phone. */
    static final String HEARTBEAT_SECONDS = "20";

    /** Vaadin's own servlet with other limits; these names win over what Vaadin gives Atmosphere itself. */
    @Bean
    ServletRegistrationBean<SpringServlet> vaadinServlet(
            ObjectProvider<MultipartConfigElement> multipart,
            VaadinConfigurationProperties properties,
            ApplicationContext context) {
        boolean root = RootMappedCondition.isRootMapping(properties.getUrlMapping());
        var servlet = SpringBootAutoConfiguration.configureServletRegistrationBean(
                multipart, properties, new SpringServlet(context, root));
        servlet.addInitParameter("org.atmosphere.websocket.writeTimeout", WRITE_TIMEOUT_MILLIS);
        servlet.addInitParameter(
                "org.atmosphere.interceptor.HeartbeatInterceptor.heartbeatFrequencyInSeconds", HEARTBEAT_SECONDS);
        servlet.addInitParameter("org.atmosphere.websocket.WebSocketProtocol", Upstream.class.getName());
        servlet.addInitParameter("org.atmosphere.cpr.dropAccessControlAllowOriginHeader", "true");
        // For reading streams, which nobody does here; held twice by each socket.
        servlet.addInitParameter("org.atmosphere.websocket.bufferSize", "512");
        // Only the long-polling fallback still uses this pool, whose threads wait 100 ms after each message.
        servlet.addInitParameter("org.atmosphere.cpr.broadcaster.maxAsyncWriteThreads", "1200");
        return servlet;
    }

    /** Behind the filter that reads forwarded headers, before everything else. */
    @Bean
    FilterRegistrationBean<SocketGuard> socketGuard() {
        var guard = new FilterRegistrationBean<>(new SocketGuard());
        guard.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return guard;
    }

    /** After a power cut in the network a whole hall comes back: each phone after its own wait, and never by long polling. */
    @Bean
    VaadinServiceInitListener pushInit() {
        return init ->
                init.getSource().addUIInitListener(ui -> configure(ui.getUI().getPushConfiguration()));
    }

    static void configure(PushConfiguration push) {
        push.setFallbackTransport(Transport.LONG_POLLING);
        push.setParameter("maxWebsocketErrorRetries", "100000");
        push.setParameter(
                "reconnectInterval",
                Integer.toString(ThreadLocalRandom.current().nextInt(1000, 4001)));
    }
}
