package nl.routebord.routemap.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.routebord.routemap.Feature;
import nl.routebord.routemap.Model;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;

/**
 * The four models side by side, without scores. A table on a wide screen and blocks on a phone; the roles are said, because
 * a style that turns a table into blocks would take them away.
 */
@Route("route/vergelijking")
@AnonymousAllowed
class CompareView extends RoutePage {

    private static final long serialVersionUID = 1L;

    CompareView() {
        var table = Html.with(new NativeTable(), "compare");
        role(table.getElement(), "table").setAttribute("aria-label", Words.say("routemap.compare.title"));
        role(table.getHead().getElement(), "rowgroup");
        role(table.getBody().getElement(), "rowgroup");
        table.getHead().addRows(names());
        RouteMap.features().forEach(feature -> table.getBody().addRows(row(feature)));
        draw(0, "/route/vergelijking", Words.say("routemap.compare.title"), head("routemap.compare"), then(), table);
    }

    private static NativeTableRow names() {
        var row = new NativeTableRow();
        role(row.getElement(), "row");
        var corner = new NativeTableHeaderCell(Words.say("routemap.compare.feature"));
        role(corner.getElement(), "columnheader").setAttribute("scope", "col");
        row.add(corner);
        for (var model : RouteMap.models()) {
            var link = Html.link("/route/modellen/" + model.slug(), Html.said(model.municipality()));
            var name = new NativeTableHeaderCell(Html.with(link, "way"));
            role(name.getElement(), "columnheader").setAttribute("scope", "col");
            row.add(name);
        }
        return row;
    }

    private static NativeTableRow row(Feature feature) {
        var name = new NativeTableHeaderCell(Html.said(feature.name(), "name"), Html.said(feature.text(), "soft"));
        role(name.getElement(), "rowheader").setAttribute("scope", "row");
        if (feature.ownReading()) {
            name.add(Html.with(
                    new Span(Icon.HELP.create(), new Span(Words.say("routemap.compare.own"))), "chip", "wraps"));
        }
        var row = new NativeTableRow(name);
        role(row.getElement(), "row");
        RouteMap.models().forEach(model -> row.add(cell(feature, model)));
        return row;
    }

    private static NativeTableCell cell(Feature feature, Model model) {
        var whose = Html.said(model.municipality(), "whose");
        whose.getElement().setAttribute("aria-hidden", "true");
        var cell = new NativeTableCell(whose, Html.said(feature.cells().getOrDefault(model.slug(), "")));
        role(cell.getElement(), "cell");
        return cell;
    }

    private static com.vaadin.flow.dom.Element role(com.vaadin.flow.dom.Element element, String role) {
        return element.setAttribute("role", role);
    }
}
