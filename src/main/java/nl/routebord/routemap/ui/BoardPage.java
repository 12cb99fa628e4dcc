package nl.routebord.routemap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** A board before anybody has filled it in: what it asks, how it works, what is set, and what comes out. */
final class BoardPage extends Div {

    private static final long serialVersionUID = 1L;

    BoardPage(ActivityPreset board) {
        addClassName("chapters");
        var chips = Html.with(
                new Div(
                        chip(Icon.LIST, Words.say("routemap.kind." + board.kind())),
                        chip(Icon.CLOCK, Words.say("routemap.minutes", Map.of("n", board.minutes())))),
                "row");
        if (board.hidden()) {
            chips.add(chip(Icon.LOCK, Words.say("routemap.hidden")));
        }
        add(Html.with(
                new Div(
                        Stored.text(new H1(board.name())),
                        Html.text(board.question(), "lead"),
                        Html.text(board.explanation()),
                        chips),
                "head"));
        var body = Html.with(new Div(), "two-one");
        var left = Html.with(new Div(), "chapters");
        if (!board.items().isEmpty()) {
            left.add(items(board));
        }
        if (!board.settings().isEmpty()) {
            left.add(Html.section("routemap.settings", new SettingLines(board)));
        }
        var made = board.artefacts().stream()
                .map(RouteMap::artefact)
                .flatMap(Optional::stream)
                .toList();
        body.add(left, Html.section("routemap.made", StepWork.artefacts(made)));
        add(body);
    }

    private static Section items(ActivityPreset board) {
        var bare = board.items().stream().allMatch(item -> item.sentence().isEmpty());
        if (bare) {
            return Html.section(
                    "routemap.items",
                    Html.words(board.items().stream()
                            .map(ActivityPreset.Item::name)
                            .toList()));
        }
        var items = board.items().stream()
                .map(item -> new ListItem(Html.name(item.name()), Html.text(item.sentence())))
                .toList();
        return Html.section("routemap.items", Html.list("facts-list", items));
    }

    private static Span chip(Icon icon, String words) {
        return Html.with(new Span(icon.create(), new Span(words)), "chip", "wraps");
    }
}
