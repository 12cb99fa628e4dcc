package nl.routebord.routemap.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.routemap.Column;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Words;

/** The settings of a board in words. */
final class SettingLines extends Div {

    private static final long serialVersionUID = 1L;

    SettingLines(ActivityPreset board) {
        addClassNames("gap", "small");
        var settings = new TreeMap<>(board.settings());
        var most = settings.remove("most");
        var method = settings.remove("method");
        var list = Html.with(new DescriptionList(), "settings");
        settings.forEach((name, value) -> {
            switch (value) {
                case "true" -> add(new Paragraph(Words.say("routemap.setting." + name)));
                case "false" -> {
                    // what a board does not do needs no line
                }
                default -> line(list, board.kind(), name, value);
            }
        });
        if (list.getChildren().findAny().isPresent()) {
            addComponentAsFirst(list);
        }
        if (method != null) {
            add(new Paragraph(Words.say(
                    "routemap.method." + method.toLowerCase(Locale.ROOT), Map.of("most", most == null ? "1" : most))));
        }
    }

    private static void line(DescriptionList list, String kind, String name, String value) {
        var typed = Column.SETTING.equals(name)
                && List.of("register", "timeline", "path").contains(kind);
        list.add(new DescriptionList.Term(Words.say("routemap.setting." + (typed ? "typed" : name))));
        var words = new DescriptionList.Description();
        if (typed) {
            words.add(Html.list(
                    "dots",
                    Column.of(Map.of(Column.SETTING, value)).stream()
                            .map(SettingLines::column)
                            .toList()));
        } else if (name.endsWith("From")) {
            RouteMap.artefact(value)
                    .ifPresent(from -> words.add(
                            Html.with(Html.link(StepWork.address(from.id()), Html.said(from.name())), "way")));
        } else {
            words.add(Html.words(value.lines().toList()));
        }
        list.add(words);
    }

    private static ListItem column(Column column) {
        var type = Words.say("routemap.type." + column.type().name().toLowerCase(Locale.ROOT));
        var line = new ListItem(Html.said(column.name()), Html.with(new Span(" · " + type), "soft"));
        if (!column.choices().isEmpty()) {
            line.add(Html.words(column.choices()));
        }
        return line;
    }
}
