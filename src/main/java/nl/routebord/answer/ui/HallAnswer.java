package nl.routebord.answer.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Map;
import nl.routebord.answer.Writing;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.ui.spi.EntryHall;
import nl.routebord.entries.ui.spi.HallRows;
import nl.routebord.live.Feed;
import nl.routebord.live.Topic;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;

/** The answer at room size, a paragraph a page, with how many agree; and that somebody writes at this moment. */
final class HallAnswer extends Div {

    private final HallRows rows = new HallRows();
    private final Div writing = new Div();

    private HallAnswer() {
        addClassName("entries-lanes");
        writing.addClassNames("facts-line", "writes");
        add(rows, writing);
        Html.hide(writing, true);
    }

    static Panel of(Place place) {
        var answer = new HallAnswer();
        var hall = EntryHall.of(place, answer, answer::show);
        var feeds = new ArrayList<Feed<?>>(hall.feeds());
        feeds.add(new Feed<>(
                Topic.of(Writing.TOPIC, place.activity().id()), place.audience(), Writing.class, answer::show));
        return new Panel(hall.component(), feeds);
    }

    private void show(EntryBoard board) {
        rows.show(board);
    }

    private void show(Writing now) {
        writing.removeAll();
        now.writers()
                .values()
                .forEach(writer -> writing.add(
                        Icon.PENCIL.create(),
                        Html.span(Words.say(
                                "answer.writes.hall",
                                Map.of(
                                        "name",
                                        writer.alias() == null ? Words.say("answer.somebody") : writer.alias())))));
        Html.hide(writing, now.writers().isEmpty());
    }
}
