package nl.routebord.routemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The content is whole: everything that the source has, counted, and every board hands over what its kind needs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContentTest {

    /** What no board brings forth: it is kept by the staff alone, outside a meeting. */
    private static final Set<String> WITHOUT_A_BOARD = Set.of("S3-A13");

    @Test
    void the_source_is_there_as_a_whole() {
        assertThat(RouteMap.steps()).hasSize(6);
        assertThat(all(Guide::tips)).hasSize(23);
        assertThat(all(Guide::reflections)).hasSize(25);
        assertThat(points(Point.Sort.CAUSE)).hasSize(5);
        assertThat(points(Point.Sort.ROUTE)).hasSize(3);
        assertThat(points(Point.Sort.TRANSITION)).hasSize(3);
        assertThat(points(Point.Sort.SIDE)).hasSize(2);
        assertThat(RouteMap.models()).hasSize(4);
    }

    @Test
    void so_is_the_rest_of_the_inventory() {
        assertThat(sizes(Guide::points)).containsExactly(7, 6, 3, 5, 4, 8);
        assertThat(sizes(Guide::tips)).containsExactly(3, 5, 4, 3, 4, 4);
        assertThat(sizes(Guide::reflections)).containsExactly(4, 3, 3, 7, 4, 4);
        assertThat(sizes(Guide::artefacts)).containsExactly(9, 11, 13, 16, 15, 11);
        assertThat(sizes(Guide::boards)).containsExactly(6, 7, 7, 10, 10, 6);
        assertThat(sizes(Guide::practices)).containsExactly(4, 4, 4, 4, 4, 4);
        assertThat(RouteMap.features()).hasSize(14);
        assertThat(RouteMap.roles()).hasSize(20);
        // Eleven of the inventory, and the three laws of I-2, by which lists are filtered.
        assertThat(RouteMap.lists()).hasSize(12);
        assertThat(RouteMap.terms()).hasSize(24);
        assertThat(RouteMap.origin().introduction()).hasSize(15);
        assertThat(RouteMap.origin().care()).hasSize(14);
        assertThat(RouteMap.groups()).hasSize(5).first().isEqualTo("Cliënten en naasten");
    }

    @Test
    void the_models_have_all_their_parts() {
        assertThat(RouteMap.models()).extracting(Model::id).containsExactly("M-ZAA", "M-AMF", "M-ZEI", "M-GRO");
        assertThat(RouteMap.models())
                .extracting(model -> List.of(
                        model.components().size(),
                        model.earlier().size(),
                        model.decisions().size(),
                        model.transition().size(),
                        model.lessons().size()))
                .containsExactly(
                        List.of(11, 1, 4, 4, 2),
                        List.of(6, 7, 2, 4, 4),
                        List.of(5, 2, 3, 5, 4),
                        List.of(6, 1, 4, 5, 4));
        var unexplained = RouteMap.models().stream()
                .flatMap(model -> model.components().stream())
                .filter(part -> part.state() == Model.State.UNEXPLAINED)
                .map(Model.Component::id);
        assertThat(unexplained).containsExactly("M-ZAA-C6", "M-ZAA-C8", "M-ZAA-C10", "M-ZAA-C11");
    }

    @Test
    void what_a_step_brings_forth_comes_out_of_a_board_or_is_the_joint_answer() {
        var made = Stream.concat(
                        all(Guide::boards).stream(), IntStream.rangeClosed(1, 6).mapToObj(RouteMap::answer))
                .flatMap(board -> board.artefacts().stream())
                .collect(Collectors.toSet());
        assertThat(all(Guide::artefacts))
                .extracting(Artefact::id)
                .filteredOn(id -> !made.contains(id))
                .containsExactlyElementsOf(WITHOUT_A_BOARD);
    }

    @Test
    void a_board_is_found_by_its_number_with_what_its_kind_needs() {
        var causes = RouteMap.board("S1-B1");
        assertThat(causes.kind()).isEqualTo("cards");
        assertThat(causes.settings()).containsEntry("method", "DOTS").containsEntry("most", "3");
        assertThat(causes.settings().get("columns")).hasLineCount(5);
        assertThat(causes.artefacts()).contains("S1-A2");

        var tests = Column.of(RouteMap.board("S2-B6").settings());
        assertThat(tests)
                .extracting(Column::type)
                .containsExactly(
                        Column.Type.CHOICE,
                        Column.Type.CHOICE,
                        Column.Type.TEXT,
                        Column.Type.DATE,
                        Column.Type.DATE,
                        Column.Type.TEXT,
                        Column.Type.CHOICE);
        assertThat(tests.getFirst().choices()).hasSize(20);
        assertThat(tests.getLast().choices()).containsExactly("Doorgaan", "Aanpassen", "Stoppen");
        assertThat(RouteMap.board("S2-B1").items()).hasSize(29);
    }

    @Test
    void the_demo_evening_is_made_of_the_same_boards() {
        assertThat(RouteMap.design())
                .extracting(ActivityPreset::kind)
                .containsExactly("criteria", "ballot", "feedback");
        assertThat(RouteMap.design().getFirst()).isSameAs(RouteMap.board("S4-B1"));
        assertThat(RouteMap.board("S4-B1").items()).hasSize(7);
        assertThat(RouteMap.board("S4-B5").items())
                .hasSize(4)
                .allMatch(item -> !item.ask().isEmpty());
    }

    @Test
    void the_law_of_now_is_to_be_checked_where_the_source_speaks_of_it() {
        assertThat(RouteMap.guide(3).tips().get(2).caution()).startsWith("Controleer de wet van nu.");
        assertThat(RouteMap.guide(3).reflections().get(2).caution()).startsWith("Controleer de wet van nu.");
    }

    private static List<Point> points(Point.Sort sort) {
        return all(Guide::points).stream().filter(point -> point.sort() == sort).toList();
    }

    private static List<Integer> sizes(Function<Guide, List<?>> of) {
        return guides().map(of).map(List::size).toList();
    }

    private static <T> List<T> all(Function<Guide, List<T>> of) {
        return guides().flatMap(guide -> of.apply(guide).stream()).toList();
    }

    private static Stream<Guide> guides() {
        return IntStream.rangeClosed(1, 6).mapToObj(RouteMap::guide);
    }
}
