package nl.routebord.live.push;

import org.atmosphere.cpr.AtmosphereConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Atmosphere hangs a hook of its own on the end of the process. On {@code SIGTERM} it would close every socket at once, beside
 * the house that is just beginning to say goodbye: no screen would ever read that it starts again, and what comes up a socket in
 * the last seconds would be dropped. The hook goes; the servlet stops Atmosphere anyhow, when it is its turn.
 */
final class ProcessEnd {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessEnd.class);

    private ProcessEnd() {}

    /** Once Atmosphere has started, for then the hook is there. */
    static void leftToTheHouse(AtmosphereConfig config) {
        config.startupHook(ProcessEnd::takeHook);
    }

    /** There is no setting for it and no method: a test on a real process tells when a new version does it otherwise. */
    private static void takeHook(AtmosphereFramework framework) {
        try {
            var field = AtmosphereFramework.class.getDeclaredField("shutdownHook");
            field.setAccessible(true);
            if (field.get(framework) instanceof Thread hook) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        } catch (ReflectiveOperationException other) {
            // Who starts it has to know, but it runs: Atmosphere would swallow what is thrown here.
            LOG.error(
                    "This version of Atmosphere keeps its hook elsewhere: before a restart nobody will read a goodbye");
        }
    }
}
