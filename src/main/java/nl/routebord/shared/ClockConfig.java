package nl.routebord.shared;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one clock. Everything that needs the time has it injected, so that tests can move it. A rehearsal may run days ahead,
 * to see what a traject does in half a year; the log says so at every start.
 */
@Configuration(proxyBeanMethods = false)
class ClockConfig {

    @Bean
    HouseClock clock(@Value("${routebord.clock-ahead}") Duration ahead, DataSource database) {
        if (!ahead.isZero()) {
            LoggerFactory.getLogger(ClockConfig.class)
                    .warn("The clock runs {} days ahead: a rehearsal.", ahead.toDays());
        }
        return new HouseClock(Clock.systemUTC(), ahead, database);
    }
}
