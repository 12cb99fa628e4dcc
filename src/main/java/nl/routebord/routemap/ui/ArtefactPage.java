package nl.routebord.routemap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.routebord.routemap.Artefact;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** What comes out of a step: what is written down, who sees it, from which board it comes and what it becomes. */
final class ArtefactPage extends Div {

    private static final long serialVersionUID = 1L;

    ArtefactPage(Artefact artefact) {
        addClassName("chapters");
        var sight = artefact.sight();
        var icon = sight == Artefact.Sight.EVERYBODY ? Icon.EYE : Icon.LOCK;
        var chip = Html.with(
                new Span(
                        icon.create(),
                        new Span(Words.say("routemap.sight." + sight.name().toLowerCase(Locale.ROOT)))),
                "chip",
                "wraps");
        var head = new Div(
                Stored.text(new H1(artefact.name())),
                Html.text(artefact.text(), "lead"),
                Html.with(new Div(chip), "row"));
        add(Html.with(head, "head"));
        if (!artefact.fields().isEmpty()) {
            add(Html.section("routemap.fields", Html.words(artefact.fields())));
        }
        var boards = IntStream.rangeClosed(1, 6)
                .mapToObj(RouteMap::boards)
                .flatMap(java.util.List::stream)
                .filter(board -> board.artefacts().contains(artefact.id()))
                .toList();
        add(
                boards.isEmpty()
                        ? Html.section("routemap.from", new Paragraph(Words.say("routemap.from.none")))
                        : Html.section("routemap.from", StepWork.boards(boards)));
        var later = artefact.feeds().stream()
                .map(RouteMap::artefact)
                .flatMap(Optional::stream)
                .toList();
        if (!later.isEmpty()) {
            add(Html.section("routemap.later", StepWork.artefacts(later)));
        }
    }
}
