package nl.routebord.workshop.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.routebord.shared.Trace;
import nl.routebord.shell.Reference;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that could not be made, as when the database does not answer: the log hears why, the reader what to do. */
@AnonymousAllowed
class FailedView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailedView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        var reference = Reference.fresh();
        LOG.error("A page could not be shown ({}): {}", reference, Trace.of(error.getCaughtException()));
        removeAll();
        var number = new Paragraph(reference.say(UI.getCurrent().getLocale()));
        var below = new Div(Message.home(), number);
        below.addClassName("gap");
        add(Message.of("art-post", "shell.error.failed", below));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return Words.say("shell.error.failed.title");
    }
}
