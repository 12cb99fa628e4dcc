package nl.routebord.shell.error;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ErrorConfig {

    /** Innermost, so that it reports before Tomcat's own. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> firstErrors() {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new FirstErrors()));
    }
}
