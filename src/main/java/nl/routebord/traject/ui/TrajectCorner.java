package nl.routebord.traject.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Guides;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.Trajects;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Corner;
import nl.routebord.workshop.ui.spi.Panel;
import org.springframework.stereotype.Component;

/** On the desk: the way to the workplace of the traject, for who owns the evening. */
@Component
class TrajectCorner implements Corner {

    private final Guides guides;
    private final Trajects trajects;

    TrajectCorner(Guides guides, Trajects trajects) {
        this.guides = guides;
        this.trajects = trajects;
    }

    @Override
    public Panel corner(Scope scope, WorkshopView workshop) {
        var corner = new Div();
        if (guides.owner(workshop.id()).equals(scope.speaker())) {
            trajects.byId(workshop.traject())
                    .map(TrajectView::handle)
                    .ifPresent(handle ->
                            corner.add(Shapes.way("/in/werkplek/" + handle, Icon.ROUTE, Words.say("traject.corner"))));
        }
        return new Panel(corner, List.of());
    }
}
