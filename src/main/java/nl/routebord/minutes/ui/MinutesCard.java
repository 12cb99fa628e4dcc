package nl.routebord.minutes.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.UUID;
import nl.routebord.minutes.MinutesBoard;
import nl.routebord.minutes.Stage;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;
import org.jspecify.annotations.Nullable;

/** The minutes of one evening: the four phases as a road, the term, the text by parts, and the reactions. */
@StyleSheet("styles/minutes.css")
final class MinutesCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private final H3 title = Stored.text(new H3());
    private final StageRoad road = new StageRoad();
    private final Div facts = new Div();
    private final transient Keyed<MinutesBoard.Section, MinutesPart> parts;
    private final ReactionList reactions = new ReactionList();
    private final @Nullable ReactForm react;
    private final @Nullable MinutesActs acts;
    private transient MinutesBoard.@Nullable Minutes shown;

    /**
     * The card of these minutes.
     *
     * @param seat from which its forms speak; null for who only reads
     * @param staff true for who may also correct and go forward
     */
    MinutesCard(UUID id, @Nullable String seat, boolean staff) {
        addClassNames("card", "evening-minutes");
        facts.addClassName("minutes-facts");
        var all = new Div();
        all.addClassName("minutes-parts");
        var writer = staff ? seat : null;
        parts = new Keyed<>(
                all,
                MinutesBoard.Section::id,
                section -> new MinutesPart(section.id(), writer),
                (part, section) -> part.show(section, writer != null && shown != null && shown.stage() != Stage.FINAL));
        react = seat == null ? null : new ReactForm(seat, id);
        acts = writer == null ? null : new MinutesActs(writer, id);
        add(title, road, facts);
        if (acts != null) {
            add(acts);
        }
        add(
                Html.fold("more", Html.summary("", Icon.LIST.create(), new Span(Words.say("minutes.read"))), all),
                reactions);
        if (react != null) {
            add(react);
        }
    }

    void show(MinutesBoard.Minutes minutes) {
        if (minutes.equals(shown)) {
            return;
        }
        shown = minutes;
        Html.text(
                title,
                Words.say("minutes.evening", Map.of("title", minutes.title(), "day", Dates.whole(minutes.on()))));
        road.show(minutes.stage());
        facts(minutes);
        parts.show(minutes.sections());
        reactions.show(minutes);
        if (react != null) {
            react.show(minutes);
        }
        if (acts != null) {
            acts.show(minutes);
        }
    }

    private void facts(MinutesBoard.Minutes minutes) {
        facts.removeAll();
        var until = minutes.until();
        if (until != null && minutes.stage() == Stage.REACTIONS) {
            facts.add(new Paragraph(Words.say(
                    minutes.reacting() ? "minutes.until" : "minutes.until.over", Map.of("day", Dates.whole(until)))));
        }
        var at = minutes.finalAt();
        if (at != null && minutes.checksum() != null) {
            var sum = Html.paragraph("checksum");
            Html.text(sum, minutes.checksum());
            var label = Html.paragraph("soft");
            Html.text(label, Words.say("minutes.checksum") + " · " + Words.say("minutes.checksum.hint"));
            var locked = new Paragraph(
                    Icon.LOCK.create(),
                    new Span(Words.say("minutes.final", Map.of("day", Dates.whole(Dates.local(at))))));
            locked.addClassNames("note", "yes");
            facts.add(locked, label, sum);
        }
    }
}
