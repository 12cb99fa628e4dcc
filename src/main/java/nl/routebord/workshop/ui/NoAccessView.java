package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Message;
import nl.routebord.workshop.ui.spi.StaffCorner;

/** Where a link that opens nothing leads: the same page for unknown, spent and revoked. */
@Route("geen-toegang")
@AnonymousAllowed
class NoAccessView extends Div implements HasDynamicTitle {

    NoAccessView(StaffCorner corner) {
        add(corner.wayIn("/").map(Message::noAccess).orElseGet(Message::noAccess));
    }

    @Override
    public String getPageTitle() {
        return Words.say("workshop.noaccess.title");
    }
}
