package nl.routebord.shell.error;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.routebord.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What fails while a page is shown: the log hears which failure and where, but not its message, which may hold people's words. */
@Component
class QuietErrors implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(QuietErrors.class);

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource()
                .addSessionInitListener(event -> event.getSession()
                        .setErrorHandler(error -> LOG.error("A screen failed: {}", Trace.of(error.getThrowable()))));
    }
}
