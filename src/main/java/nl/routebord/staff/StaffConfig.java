package nl.routebord.staff;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class StaffConfig {

    @Bean
    OidcSettings oidcSettings(Environment set) {
        return OidcSettings.in(set);
    }
}
