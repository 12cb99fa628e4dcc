package nl.routebord.shell.error;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.routebord.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What is written down where a screen fails: all of it where the mistake is ours, and one word where somebody sent what no page
 * sends. Vaadin would write down what they sent.
 */
@Component
class ScreenFaults implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ScreenFaults.class);

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource()
                .addSessionInitListener(
                        began -> began.getSession().setErrorHandler(failed -> tell(failed.getThrowable())));
    }

    private static void tell(Throwable failure) {
        if (Blame.isOfSender(failure)) {
            LOG.warn(
                    "A page was sent what no page sends: {}",
                    Blame.root(failure).getClass().getSimpleName());
        } else {
            LOG.error("A screen failed: {}", Trace.of(failure));
        }
    }
}
