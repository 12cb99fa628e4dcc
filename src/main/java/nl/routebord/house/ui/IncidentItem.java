package nl.routebord.house.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Map;
import nl.routebord.house.Incident;
import nl.routebord.house.IncidentId;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.TrajectView;

/** One incident: what it is, how long there is to report it, its page and file, and its end. */
final class IncidentItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final H3 kind = new H3();
    private final Paragraph what = Stored.text(Html.paragraph("typed"));
    private final Paragraph noticed = Html.paragraph("soft");
    private final Paragraph state = new Paragraph();
    private final Paragraph term = new Paragraph();
    private final Paragraph outcome = Stored.text(Html.paragraph("typed"));
    private final Div closing = new Div();

    IncidentItem(TrajectView traject, IncidentId id) {
        var page = traject.workplace() + "/incident/" + id;
        var ways = new Div(
                Shapes.way(page, Icon.PAPER, Words.say("house.incident.page")),
                Shapes.way(page + "/csv", Icon.LIST, Words.say("house.incident.download")));
        ways.addClassName("row");
        closing.add(Shapes.fold(
                Icon.CHECK,
                Words.say("house.incident.close"),
                RbForm.of("incident.close", traject.deskSeat())
                        .key("incident.close:" + id)
                        .hidden("incident", id.toString())
                        .area(
                                "outcome",
                                Words.say("house.incident.outcome"),
                                Words.say("house.incident.outcome.hint"),
                                Incident.TEXT)
                        .submit(Words.say("house.incident.outcome.send"))));
        state.addClassName("note");
        add(kind, what, noticed, state, term, outcome, ways, closing);
    }

    void show(Incident incident, Instant now) {
        Html.text(kind, Words.say(incident.kind().key()));
        Html.text(what, incident.what());
        Html.text(noticed, Words.say("house.incident.noticed", Map.of("when", Dates.full(incident.noticed()))));
        var closed = incident.closed();
        state.removeAll();
        state.removeClassNames("yes", "adapt");
        if (closed == null) {
            state.addClassName("adapt");
            state.add(Icon.WARNING.create(), new Span(deadline(incident)));
        } else {
            state.addClassName("yes");
            state.add(
                    Icon.CHECK.create(),
                    new Span(Words.say("house.incident.closed", Map.of("when", Dates.full(closed)))));
        }
        Html.say(term, closed == null ? left(incident.left(now)) : "");
        var ended = incident.outcome();
        Html.say(outcome, ended == null ? "" : Words.say("house.incident.ended", Map.of("text", ended)));
        Html.hide(closing, closed != null);
    }

    private static String deadline(Incident incident) {
        return Words.say("house.incident.deadline", Map.of("when", Dates.full(incident.deadline())));
    }

    private static String left(long hours) {
        return hours == 0 ? Words.say("house.incident.over") : Words.say("house.incident.left", Map.of("n", hours));
    }
}
