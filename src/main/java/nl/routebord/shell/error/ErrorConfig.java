package nl.routebord.shell.error;

import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ApplicationListener;
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

    /** Once all runs: what is written at the start is written in full. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> logLimit() {
        return ready -> {
            if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log
                    && log.getTurboFilterList().stream().noneMatch(LogLimit.class::isInstance)) {
                log.addTurboFilter(new LogLimit(System::nanoTime));
            }
        };
    }
}
