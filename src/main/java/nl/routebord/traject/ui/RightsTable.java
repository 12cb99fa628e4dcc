package nl.routebord.traject.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import nl.routebord.shell.Words;
import nl.routebord.traject.Permission;

/** What each role may, in words; on a phone as who may, for each thing. */
final class RightsTable extends Div {

    private static final long serialVersionUID = 1L;

    private RightsTable() {
        addClassName("rights-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Words.say("traject.rights.table"));
        var head = new Element("tr").appendChild(column("traject.rights.table.what"));
        for (var who : Permission.Who.values()) {
            head.appendChild(column(who.key()));
        }
        var body = new Element("tbody");
        for (var permission : Permission.values()) {
            body.appendChild(row(permission));
        }
        getElement().appendChild(new Element("table").appendChild(new Element("thead").appendChild(head), body));
    }

    static RightsTable of() {
        return new RightsTable();
    }

    private static Element column(String key) {
        return new Element("th").setAttribute("scope", "col").setText(Words.say(key));
    }

    private static Element row(Permission permission) {
        var row = new Element("tr")
                .appendChild(new Element("th").setAttribute("scope", "row").setText(Words.say(permission.key())));
        for (var who : Permission.Who.values()) {
            var may = permission.isFor(who);
            row.appendChild(new Element("td")
                    .setAttribute("class", may ? "may" : "maynot")
                    .setAttribute("data-head", Words.say(who.key()))
                    .setText(Words.say(may ? "traject.may.yes" : "traject.may.no")));
        }
        return row;
    }
}
