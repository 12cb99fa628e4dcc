package nl.routebord.entries.ui.spi;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.FieldType;
import nl.routebord.entries.Shape;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.WorkshopId;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.ui.spi.Place;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Two cards are picked with their boxes, and one act beside them opens a form that holds the words of both. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MergingTest {

    private static final Shape SHAPE = Shape.of(
            Set.of(),
            EntryField.of("naam", "Naam", FieldType.TEXT, true),
            EntryField.choice("vak", "Vak", List.of("Links", "Rechts")));

    private final EntryBoard.Row one = row("Bankje", "");
    private final EntryBoard.Row two = row("Bank", "Rechts");
    private final EntryBoard.Row three = row("Stoel", "Links");
    private final List<String> drawn = new ArrayList<>();
    private final Merging merging = new Merging(place(), () -> drawn.add("drawn"));

    @Test
    void one_card_is_not_enough_and_the_second_makes_both_ready() {
        merging.show(board(one, two, three));
        merging.pick(one.id(), true);
        assertThat(merging.isReady(one.id())).isFalse();
        assertThat(tree()).contains("1 kaart gekozen");
        merging.pick(two.id(), true);
        assertThat(merging.isReady(one.id())).isTrue();
        assertThat(merging.isReady(two.id())).isTrue();
        assertThat(merging.isReady(three.id())).isFalse();
        assertThat(drawn).hasSize(2);
    }

    @Test
    void the_form_knows_the_cards_and_proposes_the_words_of_both() {
        merging.show(board(one, two));
        merging.pick(one.id(), true);
        merging.pick(two.id(), true);
        merging.open();
        var form = all(merging.getElement())
                .filter(element -> "rb-form".equals(element.getTag()))
                .findFirst()
                .orElseThrow();
        assertThat(form.getAttribute("command")).isEqualTo("cards.merge");
        assertThat(form.getAttribute("initial")).contains("Bankje / Bank").contains("Rechts");
        var ids = JsonMapper.shared()
                .readTree(form.getAttribute("unseen"))
                .get("entries")
                .asString();
        assertThat(ids.split(" "))
                .containsExactlyInAnyOrder(one.id().toString(), two.id().toString());
    }

    @Test
    void a_frame_leaves_the_open_form_alone_until_a_picked_card_leaves_the_board() {
        merging.show(board(one, two));
        merging.pick(one.id(), true);
        merging.pick(two.id(), true);
        merging.open();
        var form = merging.getElement().getChild(0);
        merging.show(board(one, two, three));
        assertThat(merging.getElement().getChild(0)).isEqualTo(form);
        merging.show(board(one, three));
        assertThat(merging.has(two.id())).isFalse();
        assertThat(tree()).contains("1 kaart gekozen");
        merging.open();
        assertThat(tree()).doesNotContain("rb-form");
    }

    @Test
    void letting_go_unpicks_all() {
        merging.show(board(one, two));
        merging.pick(one.id(), true);
        var leave = merging.getChildren()
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(leave, new ClickEvent<>(leave));
        assertThat(merging.has(one.id())).isFalse();
        assertThat(merging.getElement().getChildCount()).isZero();
    }

    private String tree() {
        return merging.getElement().getOuterHTML();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().filter(child -> !child.isTextNode()).flatMap(MergingTest::all));
    }

    private static EntryBoard.Row row(String name, String lane) {
        var cells = new HashMap<String, EntryBoard.Cell>();
        cells.put("naam", new EntryBoard.Cell(name, null, Instant.EPOCH));
        if (!lane.isEmpty()) {
            cells.put("vak", new EntryBoard.Cell(lane, null, Instant.EPOCH));
        }
        return new EntryBoard.Row(
                new EntryId(UUID.randomUUID()),
                1,
                cells,
                null,
                null,
                false,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                false,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static EntryBoard board(EntryBoard.Row... rows) {
        return new EntryBoard(Phase.OPEN, SHAPE, false, true, List.of(rows), rows.length, 0, 0, false);
    }

    private static Place place() {
        var traject = new TrajectId(UUID.randomUUID());
        var activity = new ActivityView(
                new ActivityId(UUID.randomUUID()), traject, 1, "cards", "Bord", "Wat?", "", Phase.OPEN, false);
        var scope = Scope.facilitator(traject, new WorkshopId(UUID.randomUUID()), new ParticipantId(UUID.randomUUID()));
        return new Place(scope, "regie-abc", activity);
    }
}
