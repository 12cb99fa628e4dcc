package nl.routebord.answer.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Map;
import nl.routebord.answer.Writing;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.ui.spi.EntryForms;
import nl.routebord.live.Feed;
import nl.routebord.live.Topic;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** Above the paragraphs: who writes where at this moment, the text as it grows, and how one takes it over on purpose. */
final class WritingPanel extends Div {

    private final Place place;
    private final transient Keyed<EntryId, Now> byEntry;
    private transient @Nullable EntryBoard board;
    private transient Writing writing = new Writing(Map.of());

    private WritingPanel(Place place) {
        this.place = place;
        addClassName("gap");
        byEntry = new Keyed<>(this, entry -> entry, Now::new, Now::show);
    }

    static Panel above(Place place, Panel below) {
        var panel = new WritingPanel(place);
        var tips = new Anchor("/route/" + place.activity().step(), "", AnchorTarget.BLANK);
        tips.setRouterIgnore(true);
        tips.getElement().setAttribute("rel", "noopener");
        tips.addClassNames("act", "wide");
        tips.add(Icon.ROUTE.create(), new Span(Words.say("answer.tips")));
        var all = new Div(tips, panel, below.component());
        all.addClassNames("gap", "stacked");
        var feeds = new ArrayList<Feed<?>>(below.feeds());
        feeds.add(new Feed<>(place.activity().board(), place.audience(), EntryBoard.class, panel::show));
        feeds.add(new Feed<>(
                Topic.of(Writing.TOPIC, place.activity().id()), place.audience(), Writing.class, panel::show));
        return new Panel(all, feeds);
    }

    private void show(EntryBoard now) {
        board = now;
        draw();
    }

    private void show(Writing now) {
        writing = now;
        draw();
    }

    private void draw() {
        if (board != null) {
            byEntry.show(board.standing().stream()
                    .map(EntryBoard.Row::id)
                    .filter(writing.writers()::containsKey)
                    .toList());
        }
    }

    private final class Now extends Div {

        private final Span who = new Span();
        private final Paragraph text = Stored.text(new Paragraph());

        Now(EntryId entry) {
            addClassName("writing-now");
            text.addClassName("text");
            var head = new Paragraph();
            head.addClassName("who");
            head.add(Icon.PENCIL.create(), who);
            add(
                    head,
                    text,
                    Html.fold(
                            "unfold",
                            Html.summary("edit", Icon.PENCIL.create(), new Span(Words.say("answer.takeover"))),
                            new Div(
                                    new Paragraph(Words.say("answer.takeover.hint")),
                                    EntryForms.press(place, "hold", entry).submit(Words.say("answer.takeover.sure")))));
        }

        void show(EntryId entry) {
            var writer = writing.writers().get(entry);
            var now = board;
            if (writer != null && now != null) {
                var about = now.standing().stream()
                        .filter(row -> row.id().equals(entry))
                        .findFirst()
                        .map(row -> row.name(now.shape()))
                        .orElse("");
                Html.text(
                        who,
                        Words.say(
                                "answer.writes",
                                Map.of(
                                        "name",
                                        writer.alias() == null ? Words.say("answer.somebody") : writer.alias(),
                                        "about",
                                        about)));
                Html.text(text, writer.draft());
                Html.hide(text, writer.draft().isEmpty());
            }
        }
    }
}
