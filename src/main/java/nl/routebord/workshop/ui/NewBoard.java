package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Route;

/** Adds a board of the route to the run sheet: those of the evening's own step first, then all others in their order. */
final class NewBoard extends NativeDetails {

    private static final long serialVersionUID = 1L;

    /** {@code knows} says whether there is such a kind of activity. */
    NewBoard(String seat, int evening, Predicate<String> knows) {
        addClassName("more");
        setSummary(Icon.PLUS.create(), new Span(Words.say("workshop.board.title")));
        var send = RbForm.button(Words.say("workshop.board.send"));
        send.addClassNames("main", "wide");
        var options = IntStream.rangeClosed(1, Route.STEPS)
                .boxed()
                .sorted(Comparator.comparing((Integer step) -> step != evening))
                .flatMap(step -> options(step, knows))
                .toArray(Option[]::new);
        setContent(new Div(RbForm.of("workshop.board", seat)
                .select(
                        "board",
                        Words.say("workshop.board.which"),
                        Words.say("workshop.board.hint"),
                        Words.say("workshop.board.none"),
                        options)
                .add(send)));
    }

    private static Stream<Option> options(int step, Predicate<String> knows) {
        return Stream.concat(Stream.of(RouteMap.answer(step)), RouteMap.boards(step).stream())
                .filter(board -> knows.test(board.kind()))
                .map(board -> new Option(board.id(), label(step, board), false));
    }

    private static String label(int step, ActivityPreset board) {
        return Words.say(
                "workshop.board.option",
                Map.of("step", step, "stop", RouteMap.step(step).name(), "name", board.name()));
    }
}
