package nl.routebord.workshop.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Paragraph;

/** Words to which the focus can be brought, but never by the keyboard: where one goes on when a button has gone. */
final class Spot extends Paragraph implements Focusable<Spot> {

    Spot(String words) {
        super(words);
        setTabIndex(-1);
    }
}
