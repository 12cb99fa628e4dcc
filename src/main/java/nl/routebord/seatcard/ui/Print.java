package nl.routebord.seatcard.ui;

import com.vaadin.flow.component.html.Anchor;
import nl.routebord.workshop.WorkshopView;

/** Links to the sheets; the desk's cookie opens them. */
final class Print {

    private Print() {}

    /** A link without words yet; {@code which} is empty or a query such as {@code ?kaart=17}. */
    static Anchor link(WorkshopView workshop, String which) {
        var link = new Anchor("/regie/" + workshop.handle() + "/stemkaarten.pdf" + which, "");
        link.setRouterIgnore(true);
        link.addClassName("act");
        link.getElement().setAttribute("download", "stemkaarten.pdf");
        return link;
    }
}
