package nl.routebord.routemap.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.routemap.Artefact;
import nl.routebord.routemap.Guide;
import nl.routebord.routemap.Practice;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Words;

/** What one does in a step: its boards, what comes out of them, and how four municipalities did it. */
final class StepWork {

    private StepWork() {}

    static Section boards(Guide guide) {
        return Html.section("routemap.boards", boards(guide.boards()));
    }

    static Section artefacts(Guide guide) {
        return Html.section("routemap.artefacts", artefacts(guide.artefacts()));
    }

    static Section practices(Guide guide) {
        var all = guide.practices().stream().map(StepWork::practice).toList();
        return Html.section("routemap.practices", RoutePage.then(), Html.list("facts-list", all));
    }

    static UnorderedList boards(List<ActivityPreset> boards) {
        return Html.list(
                "doors",
                boards.stream()
                        .map(board -> {
                            var minutes = Words.say("routemap.minutes", Map.of("n", board.minutes()));
                            return door(board.id(), board.name(), Html.said(board.question(), "soft"), minutes);
                        })
                        .toList());
    }

    static UnorderedList artefacts(List<Artefact> artefacts) {
        return Html.list(
                "doors",
                artefacts.stream()
                        .map(artefact -> door(artefact.id(), artefact.name(), new Span(), ""))
                        .toList());
    }

    /** The address of a board or of what comes out of one; its step is in its number. */
    static String address(String id) {
        return "/route/" + id.charAt(1) + "/" + id;
    }

    private static ListItem door(String id, String name, Span line, String end) {
        var door = Html.with(Html.link(address(id), Html.said(name, "name")), "door");
        if (!line.getText().isEmpty()) {
            door.add(line);
        }
        if (!end.isEmpty()) {
            door.add(Html.with(new Span(end), "end"));
        }
        return new ListItem(door);
    }

    private static ListItem practice(Practice practice) {
        var model = RouteMap.model(practice.model()).orElseThrow();
        var name = Html.name(model.municipality());
        var more = Html.with(Html.link("/route/modellen/" + model.slug(), Html.said(model.name())), "way");
        return new ListItem(name, Html.text(practice.text()), more);
    }
}
