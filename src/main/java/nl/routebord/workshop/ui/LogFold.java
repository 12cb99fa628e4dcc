package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.Topic;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.trail.Log;
import nl.routebord.trail.LogBoard;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/**
 * At the desk, above an activity: the latest act as a button that takes it back, the latest that was taken back as one that does
 * it again, and folded away what happened, a page at a time.
 */
final class LogFold extends Div {

    private static final int PAGE = 15;

    private final RbForm undo;
    private final RbForm redo;
    private final Span undoWords = new Span();
    private final Span redoWords = new Span();
    private final OrderedList list = new OrderedList();
    private final Paragraph where = Html.paragraph("soft");
    private final NativeButton next = turn("workshop.log.older", 1);
    private final NativeButton back = turn("workshop.log.newer", -1);
    private LogBoard shown = new LogBoard(List.of(), null, null);
    private int page;

    private LogFold(Place place) {
        addClassNames("log-fold", "gap", "small");
        undo = form(place, "undo", Icon.UNDO, undoWords);
        redo = form(place, "redo", Icon.ARROW_RIGHT, redoWords);
        list.addClassName("log-lines");
        where.getElement().setAttribute("tabindex", "-1");
        var pages = new Div(where, back, next);
        pages.addClassName("row");
        var acts = new Div(undo, redo);
        acts.addClassNames("row", "log-acts");
        var fold = Html.fold(
                "more",
                Html.summary("", Icon.LIST.create(), new Span(Words.say("workshop.log.title"))),
                new Div(list, pages));
        add(acts, fold);
        show(shown);
    }

    static Panel of(Place place) {
        var fold = new LogFold(place);
        var topic = Topic.of(Log.TOPIC, place.activity().id());
        return new Panel(fold, List.of(new Feed<>(topic, Audience.STAFF, LogBoard.class, fold::show)));
    }

    private static RbForm form(Place place, String which, Icon icon, Span words) {
        var button = RbForm.button("");
        button.setClassName("small-act");
        button.add(icon.create(), words);
        return RbForm.of("log.undo", place.seat())
                .key("log." + which + ":" + place.activity().id())
                .add(button);
    }

    private NativeButton turn(String key, int by) {
        var button = new NativeButton(Words.say(key));
        button.addClassName("small-act");
        button.getElement().setAttribute("type", "button");
        button.addClickListener(click -> {
            // Beyond an end it stays on the page it is: see lines().
            page += by;
            lines();
        });
        return button;
    }

    private void show(LogBoard now) {
        shown = now;
        act(undo, undoWords, "workshop.log.undo", now.undo());
        act(redo, redoWords, "workshop.log.redo", now.redo());
        lines();
    }

    /** The line it is about travels along: who taps twice, or after somebody else, takes back nothing more. */
    private static void act(RbForm form, Span words, String key, LogBoard.@Nullable Line line) {
        Html.hide(form, line == null);
        // What steers is of who leads; who helps has no button that would be refused.
        form.setClassName("steers", line != null && line.steers());
        form.hidden("line", line == null ? "" : line.id().toString());
        Html.text(words, line == null ? "" : Words.say(key, Map.of("what", what(line))));
    }

    private void lines() {
        var all = shown.lines().size();
        page = Math.clamp(page, 0, Math.max(0, (all - 1) / PAGE));
        var from = page * PAGE;
        var to = Math.min(from + PAGE, all);
        list.removeAll();
        shown.lines().subList(from, to).forEach(line -> list.add(item(line)));
        Html.say(
                where,
                all == 0
                        ? Words.say("workshop.log.none")
                        : all <= PAGE
                                ? ""
                                : Words.say("workshop.pages.where", Map.of("from", from + 1, "to", to, "all", all)));
        end(next, to >= all);
        end(back, page == 0);
        Html.hide(next, all <= PAGE);
        Html.hide(back, all <= PAGE);
    }

    /** Nothing more on this side: the button stays where it is, under the finger and with the focus, and says so. */
    private static void end(NativeButton turn, boolean reached) {
        turn.getElement().setAttribute("aria-disabled", Boolean.toString(reached));
    }

    private static ListItem item(LogBoard.Line line) {
        var said = switch (line.turn()) {
            case DONE -> what(line);
            case UNDONE -> Words.say("workshop.log.undone", Map.of("what", what(line)));
            case REDONE -> Words.say("workshop.log.redone", Map.of("what", what(line)));
        };
        var item = new ListItem(
                Html.span(
                        Words.say("workshop.log.who", Map.of("who", who(line), "when", Dates.moment(line.at()))),
                        "from"),
                Html.span(said, "what"));
        item.addClassName("log-line");
        return item;
    }

    private static String what(LogBoard.Line line) {
        return Words.say("log." + line.act(), Map.of("name", line.name()));
    }

    private static String who(LogBoard.Line line) {
        return switch (line.who()) {
            case DESK -> Objects.requireNonNullElseGet(line.by(), () -> Words.say("workshop.log.desk"));
            case ROOM -> Objects.requireNonNullElseGet(line.by(), () -> Words.say("workshop.log.room"));
            case ITSELF -> Words.say("workshop.log.itself");
        };
    }
}
