package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What stands on the pages of staff about signing in; the room that knows the provider brings it. */
public interface StaffCorner {

    /**
     * At the top of a page: who is signed in and the way out, the way in, or that no provider is set.
     *
     * @param back the own page to come back to after signing in
     * @param staff whether this browser holds a seat of staff
     */
    Optional<Component> corner(String back, boolean staff);

    /**
     * Below a page that refuses: the way in, for who may have been signed in before, or whom to ask for a role; empty where no
     * provider is set.
     *
     * @param back where to go on after signing in: an address that gives the seat of that page, not the page itself
     */
    Optional<Component> wayIn(String back);
}
