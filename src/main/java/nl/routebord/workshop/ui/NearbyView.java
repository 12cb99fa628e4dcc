package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Message;

/** Where the owner's link leads from far away: it works nearby alone, and was not spent by this. */
@Route("link-dichtbij")
@AnonymousAllowed
class NearbyView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    NearbyView() {
        add(Message.of("art-post", "workshop.far", Message.home()));
    }

    @Override
    public String getPageTitle() {
        return Words.say("workshop.far.title");
    }
}
