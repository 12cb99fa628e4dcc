package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Message;

/** Where a browser comes after somebody wiped their own data, here or on another device of theirs. It knows of nobody. */
@Route("gewist")
@AnonymousAllowed
class WipedView extends Div implements HasDynamicTitle {

    WipedView() {
        add(Message.of("art-road", "workshop.wiped", Message.home()));
    }

    @Override
    public String getPageTitle() {
        return Words.say("workshop.wiped.title");
    }
}
