package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.entries.AtTable;
import nl.routebord.entries.Tables;
import nl.routebord.shared.Role;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/**
 * On a phone while people work at tables: where one sits, who writes for that table, and the tap to do so oneself. Who is at
 * home reads that people work in the room. The sentence after a tap stays in sight: of two who tap at once one is told why not.
 */
final class TablePhone extends Section {

    private final Place place;
    private final Paragraph lead = new Paragraph();
    private final Span scribe = new Span();
    private final Paragraph who = Html.paragraph("note");
    private final Tapped choose;
    private final Tapped other;
    private final HtmlContainer elsewhere;
    private final NativeButton start = RbForm.button("", "on", "true");
    private final Span startWords = new Span();
    private final NativeButton stop = RbForm.button(Words.say("entries.table.stop"), "on", "false");
    private final RbForm pen;
    private final boolean home;

    TablePhone(Place place, int level) {
        this.place = place;
        home = place.scope().role() != Role.GUEST;
        addClassNames("at-table", "gap");
        who.add(Icon.PENCIL.create(), scribe);
        who.getElement().setAttribute("role", "status");
        choose = new Tapped("");
        other = new Tapped(":other");
        elsewhere = Html.fold(
                "more", Html.summary("", Icon.PEOPLE.create(), new Span(Words.say("entries.table.elsewhere"))), other);
        start.addClassNames("main", "wide");
        start.add(Icon.PENCIL.create(), startWords);
        stop.addClassName("wide");
        pen = form("table.write", "").add(start, stop);
        add(Html.heading(level, Words.say("entries.tables.title")), lead, choose, who, pen, elsewhere);
    }

    private RbForm form(String command, String more) {
        var activity = place.activity().id().toString();
        return RbForm.of(command, place.seat())
                .key(command + ":" + activity + more)
                .hidden("activity", activity)
                .latest();
    }

    /** The tables as they are, and the one where this person sits; null for none yet. */
    void show(Tables tables, @Nullable AtTable at) {
        Html.hide(this, !tables.atWork());
        if (!tables.atWork()) {
            return;
        }
        var sits = at != null && !home;
        Html.text(lead, lead(at));
        choose.show(tables, 0);
        other.show(tables, at == null ? 0 : at.number());
        Html.hide(choose, sits || home);
        Html.hide(who, !sits);
        Html.hide(pen, !sits);
        Html.hide(elsewhere, !sits);
        if (at != null) {
            Html.text(scribe, scribe(at));
            write(at);
        }
    }

    /** The tap that was heard stays where it was: a second one by a nervous thumb says the same and stops nothing. */
    private void write(AtTable at) {
        Html.text(startWords, at.writes() ? Words.say("entries.table.writing") : Words.say("entries.table.write"));
        start.setClassName("main", !at.writes());
        start.getElement().setAttribute("aria-pressed", Boolean.toString(at.writes()));
        Html.hide(start, at.taken() && !at.writes());
        Html.hide(stop, !at.writes());
    }

    private String lead(@Nullable AtTable at) {
        if (home) {
            return Words.say("entries.table.home");
        }
        return at == null
                ? Words.say("entries.table.where")
                : Words.say("entries.table.here", Map.of("n", at.number()));
    }

    private static String scribe(AtTable at) {
        if (at.writes()) {
            return Words.say("entries.table.you", Map.of("n", at.number()));
        }
        if (!at.taken()) {
            return Words.say("entries.table.nobody", Map.of("n", at.number()));
        }
        return at.scribe() == null
                ? Words.say("entries.table.somebody", Map.of("n", at.number()))
                : Words.say("entries.table.other", Map.of("n", at.number(), "name", at.scribe()));
    }

    /** A button for each table but the one where somebody sits already. */
    private final class Tapped extends Div {

        private final Div buttons = new Div();
        private final transient Keyed<Tables.Table, NativeButton> byNumber;

        Tapped(String more) {
            buttons.addClassName("table-taps");
            byNumber = new Keyed<>(
                    buttons,
                    Tables.Table::number,
                    table -> RbForm.button(
                            Words.say("entries.table.sit", table.place()), "table", Integer.toString(table.number())),
                    (button, table) -> {});
            add(form("table.sit", more).add(buttons));
        }

        void show(Tables tables, int but) {
            byNumber.show(
                    tables.all().stream().filter(table -> table.number() != but).toList());
        }
    }
}
