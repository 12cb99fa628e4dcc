package nl.routebord.routemap.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.routebord.routemap.RouteMap;
import nl.routebord.routemap.RouteRole;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;

/** Who travels along, and in which groups support is counted. */
@Route("route/rollen")
@AnonymousAllowed
class RolesView extends RoutePage {

    private static final long serialVersionUID = 1L;

    RolesView() {
        var roles = RouteMap.roles().stream().map(RolesView::role).toList();
        draw(
                0,
                "/route/rollen",
                Words.say("routemap.roles.title"),
                head("routemap.roles"),
                Html.section("routemap.roles.who", Html.list("points", roles)),
                Html.section(
                        "routemap.roles.groups",
                        new Paragraph(Words.say("routemap.roles.groups.text")),
                        Html.words(RouteMap.groups())));
    }

    private static ListItem role(RouteRole role) {
        var joins = Html.with(
                new com.vaadin.flow.component.html.Div(Icon.PHONE.create(), Html.said(role.joins())), "joins", "soft");
        return Html.with(new ListItem(Html.name(role.name()), Html.text(role.text()), joins), "card", "part");
    }
}
