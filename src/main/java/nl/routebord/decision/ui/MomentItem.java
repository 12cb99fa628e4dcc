package nl.routebord.decision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.decision.DecisionBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.LiveSelect;
import org.jspecify.annotations.Nullable;

/** One moment of the calendar in words; for staff with what can be done about it. */
final class MomentItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Div said = new Div();
    private final @Nullable Acts acts;
    private transient DecisionBoard.@Nullable Moment shown;

    MomentItem(@Nullable String seat, UUID id) {
        addClassName("moment");
        add(said);
        acts = seat == null ? null : new Acts(seat, id);
        if (acts != null) {
            add(acts);
        }
    }

    void takers(List<String> now) {
        if (acts != null) {
            acts.takers(now);
        }
    }

    void show(DecisionBoard.Moment moment, List<String> takers, List<DecisionBoard.Row> decisions) {
        if (acts != null) {
            acts.show(moment, takers, decisions);
        }
        if (moment.equals(shown)) {
            return;
        }
        shown = moment;
        said.removeAll();
        var when = new Paragraph(
                moment.planned().isEmpty()
                        ? new Span(Words.say("decision.calendar.undated"))
                        : Stored.text(new Span(moment.planned())));
        if (!moment.by().isEmpty()) {
            when.add(new Span(" · "), Stored.text(new Span(moment.by())));
        }
        said.add(Stored.text(new H3(moment.title())), when);
        if (!moment.heard().isEmpty()) {
            said.add(new Paragraph(Words.say("decision.calendar.heard", Map.of("who", moment.heard()))));
        }
        said.add(state(moment.decision()));
    }

    private static Span state(DecisionBoard.@Nullable Taken taken) {
        if (taken == null) {
            var open = new Span(Icon.CLOCK.create(), new Span(Words.say("decision.calendar.open")));
            open.addClassName("chip");
            return open;
        }
        var way = new Anchor(
                "#besluit-" + taken.id(), Words.say("decision.calendar.done", Map.of("title", taken.title())));
        way.setRouterIgnore(true);
        var done = new Span(Icon.CHECK.create(), way);
        done.addClassName("taken-by");
        return done;
    }

    /** The forms of one moment. */
    private static final class Acts extends Div {

        private static final long serialVersionUID = 1L;

        private final LiveSelect by = DecisionForms.taker();
        private final LiveSelect which = new LiveSelect("decision", Words.say("decision.field.choose"));
        private final RbForm change;
        private final Div link;
        private final RbForm unlink;
        private String now = "";

        Acts(String seat, UUID id) {
            addClassNames("gap", "small");
            change = CalendarPanel.fields(form("calendar.change", seat, id), by)
                    .submit(Words.say("decision.calendar.keep"));
            link = new Div(DecisionActs.fold(
                    Icon.CHECK,
                    "decision.calendar.taken",
                    form("calendar.taken", seat, id).add(which).submit(Words.say("decision.calendar.taken.send"))));
            unlink = form("calendar.taken", seat, id)
                    .key("calendar.untaken:" + id)
                    .hidden("decision", "")
                    .add(Facts.small(Icon.UNDO, "decision.calendar.untaken"));
            add(
                    link,
                    unlink,
                    DecisionActs.fold(
                            Icon.PENCIL,
                            "decision.calendar.change",
                            new Div(
                                    change,
                                    form("calendar.remove", seat, id)
                                            .add(Facts.small(Icon.CROSS, "decision.calendar.remove")))));
        }

        private static RbForm form(String command, String seat, UUID id) {
            return RbForm.of(command, seat).key(command + ":" + id).hidden("moment", id.toString());
        }

        void takers(List<String> takers) {
            by.show(DecisionForms.options(takers, now));
        }

        void show(DecisionBoard.Moment moment, List<String> takers, List<DecisionBoard.Row> decisions) {
            now = moment.by();
            takers(takers);
            change.base("base", Integer.toString(moment.version()))
                    .initial("title", moment.title())
                    .initial("when", moment.planned())
                    .initial("by", moment.by())
                    .initial("heard", moment.heard());
            var options = new LinkedHashMap<String, String>();
            decisions.forEach(row -> options.put(row.id().toString(), row.text().title()));
            which.show(options);
            Html.hide(link, moment.decision() != null || options.isEmpty());
            Html.hide(unlink, moment.decision() == null);
        }
    }
}
