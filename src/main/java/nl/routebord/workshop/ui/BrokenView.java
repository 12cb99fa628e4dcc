package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people see when a page could not be made: plain words, no trace of the machine. The cause goes to the log. */
@AnonymousAllowed
class BrokenView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(BrokenView.class);

    BrokenView() {
        add(Message.of("art-post", "workshop.broken", Message.home()));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        LOG.error("a page could not be made", error.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return Words.say("workshop.broken.title");
    }
}
