package nl.routebord.running;

import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Measures and health are never on the port that phones use. Without a port of their own, the platform would put them there: a
 * setting that was left empty, or the same number twice, would show them to everybody.
 */
@Component
class OwnPort {

    OwnPort(Environment environment) {
        if (ManagementPortType.get(environment) == ManagementPortType.SAME) {
            throw new SharedPort();
        }
    }
}
