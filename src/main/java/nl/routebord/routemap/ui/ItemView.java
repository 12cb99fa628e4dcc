package nl.routebord.routemap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.routebord.routemap.RouteMap;

/** One board of a step, or one thing that comes out of it. */
@Route("route/:step([1-6])/:id")
@AnonymousAllowed
class ItemView extends RoutePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private record Found(String name, Component page) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var step = event.getRouteParameters().getInteger("step").orElseThrow();
        var id = event.getRouteParameters().get("id").orElseThrow();
        find(step, id)
                .ifPresentOrElse(
                        found -> {
                            var up = back("/route/" + step, StepView.name(RouteMap.step(step)));
                            draw(step, "/route/" + step + "/" + id, found.name(), up, found.page());
                        },
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private static Optional<Found> find(int step, String id) {
        var guide = RouteMap.guide(step);
        return guide.boards().stream()
                .filter(board -> board.id().equals(id))
                .findFirst()
                .map(board -> new Found(board.name(), new BoardPage(board)))
                .or(() -> guide.artefacts().stream()
                        .filter(artefact -> artefact.id().equals(id))
                        .findFirst()
                        .map(artefact -> new Found(artefact.name(), new ArtefactPage(artefact))));
    }
}
