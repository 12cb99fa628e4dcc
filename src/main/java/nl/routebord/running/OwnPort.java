package nl.routebord.running;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Measures and health are never on the port that phones use. Without a port of their own, the platform would put them there: a
 * setting that was left empty, or the same number twice, would show them to everybody. Looked at before anything is started.
 */
@Component
class OwnPort implements BeanFactoryPostProcessor, EnvironmentAware {

    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment given) {
        environment = given;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        if (environment != null && ManagementPortType.get(environment) == ManagementPortType.SAME) {
            throw new SharedPort();
        }
    }
}
