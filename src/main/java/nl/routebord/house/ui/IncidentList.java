package nl.routebord.house.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import nl.routebord.house.Incident;
import nl.routebord.house.IncidentBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Keyed;

/** The incidents of a traject, the newest first. */
@StyleSheet("styles/house.css")
final class IncidentList extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph none = new Paragraph(Words.say("house.incident.none"));
    private final transient Keyed<Incident, IncidentItem> items;
    private transient Instant read = Instant.EPOCH;

    IncidentList(TrajectView traject) {
        var list = new UnorderedList();
        list.addClassName("incidents");
        items = new Keyed<>(
                list,
                Incident::id,
                incident -> new IncidentItem(traject, incident.id()),
                (item, incident) -> item.show(incident, read));
        add(none, list);
    }

    void show(IncidentBoard board) {
        read = board.read();
        Html.hide(none, !board.incidents().isEmpty());
        items.show(board.incidents());
    }
}
