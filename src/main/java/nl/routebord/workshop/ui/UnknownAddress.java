package nl.routebord.workshop.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** An address that leads nowhere says so to machines, too: the page with our words comes with 404 instead of 200. */
@Component
class UnknownAddress implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var routes = event.getSource().getRouter().getRegistry();
        event.addIndexHtmlRequestListener(page -> {
            var path = page.getVaadinRequest().getPathInfo();
            var address = path == null ? "" : path.replaceFirst("^/", "");
            if (!routes.getNavigationRouteTarget(address).hasTarget()) {
                page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        });
    }
}
