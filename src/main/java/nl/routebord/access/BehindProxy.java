package nl.routebord.access;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A proxy with a certificate tells who asked and that it was by https. That is believed of the addresses in
 * {@code ROUTEBORD_PROXY} alone, and of nobody where it is empty: a phone in the hall can write such headers too, and would be
 * another address with each guess. The name of the host is never taken from them; the proxy passes that on as it is.
 */
@Configuration(proxyBeanMethods = false)
class BehindProxy {

    /** What is not an address or a network in the setting stops the start. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> trusted(@Value("${routebord.proxy:}") String proxies) {
        return server -> {
            if (!proxies.isBlank()) {
                server.addEngineValves(valve(proxies));
            }
        };
    }

    static RemoteIpValve valve(String proxies) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(networks(proxies));
        valve.setTrustedProxies(null);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }

    /** Addresses as networks of one, so that none of them is read as a pattern. */
    private static String networks(String proxies) {
        return Arrays.stream(proxies.split(","))
                .map(String::strip)
                .map(one -> one.contains("/") ? one : one + (one.contains(":") ? "/128" : "/32"))
                .collect(Collectors.joining(","));
    }
}
