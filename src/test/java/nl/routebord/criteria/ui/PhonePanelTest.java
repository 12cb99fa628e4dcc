package nl.routebord.criteria.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.criteria.CriteriaMine;
import nl.routebord.criteria.Wording;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.WorkshopId;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import nl.routebord.workshop.ui.spi.Slice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The phone's panel, fed with records as the live core does. */
class PhonePanelTest {

    private static final Instant START = Instant.parse("2026-11-12T19:30:00Z");

    private Panel panel;

    @BeforeEach
    void a_phone() {
        var traject = TrajectId.random();
        var activity = new ActivityView(
                ActivityId.random(),
                traject,
                4,
                "criteria",
                "Waar letten we op?",
                "Waar letten we op?",
                "",
                Phase.OPEN,
                false);
        var scope = Scope.guest(traject, WorkshopId.random(), ParticipantId.random());
        panel = PhonePanel.phone(new Place(scope, "m-test", activity));
    }

    @Test
    void nothing_is_drawn_before_it_is_known_which_points_are_own() {
        feed(0, board(Phase.OPEN, item(1), item(2)));
        assertThat(cards()).isEmpty();
        feed(1, mine(item(1)));
        assertThat(cards()).hasSize(2);
        assertThat(text(cards().getFirst())).contains("Punt 1", "Van uzelf");
    }

    @Test
    void others_stand_newest_first() {
        feed(1, CriteriaMine.NOTHING);
        feed(0, board(Phase.OPEN, item(1), item(2), item(3)));
        assertThat(cards().stream().map(PhonePanelTest::text))
                .element(0)
                .asString()
                .contains("Punt 3");
        assertThat(all("status").getText()).isEmpty();
        feed(0, board(Phase.OPEN, item(1), item(2), item(3), item(4)));
        assertThat(all("status").getText()).isEqualTo("Nieuw punt: Punt 4");
    }

    @Test
    void a_frame_changes_words_and_makes_no_form_anew() {
        feed(1, mine(item(1)));
        feed(0, board(Phase.OPEN, item(1), item(2)));
        var forms = tags("rb-form");
        feed(0, board(Phase.OPEN, item(1, 9, 2, null), item(2)));
        feed(1, new CriteriaMine(Map.of(item(1).id(), 1), mine(item(1)).own(), List.of()));
        assertThat(tags("rb-form")).isEqualTo(forms);
        var card = cards().getFirst();
        assertThat(text(card)).contains("9", "De tekst is veranderd.");
        assertThat(button(card).getAttribute("aria-pressed")).isEqualTo("false");
        feed(1, new CriteriaMine(Map.of(item(1).id(), 2), mine(item(1)).own(), List.of()));
        assertThat(button(card).getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(text(button(card))).startsWith("Uw steun");
    }

    @Test
    void the_tree_of_a_full_board_stays_small() {
        var items = IntStream.rangeClosed(1, 200).mapToObj(n -> item(n)).toArray(CriteriaBoard.Item[]::new);
        feed(1, CriteriaMine.NOTHING);
        feed(0, board(Phase.OPEN, items));
        assertThat(cards()).hasSize(Slice.PAGE);
        assertThat(walk(panel.component().getElement()).count()).isLessThan(300);
        assertThat(text(panel.component().getElement())).contains("1–10 van 200");
    }

    @Test
    void the_fold_for_a_concern_is_drawn_once_for_all_points() {
        feed(1, CriteriaMine.NOTHING);
        feed(0, board(Phase.OPEN, item(1), item(2), item(3)));
        assertThat(tags("rb-form").stream().filter(form -> "concern.raise".equals(form.getAttribute("command"))))
                .singleElement()
                .satisfies(form -> assertThat(form.getAttribute("unseen")).contains("\"item\":\"{item}\""));
        assertThat(tags("details").stream()
                        .map(fold -> fold.getAttribute("data-item"))
                        .filter(item -> item != null))
                .containsExactlyInAnyOrder(id(1).toString(), id(2).toString(), id(3).toString());
    }

    @Test
    void each_point_that_changed_is_drawn_anew_whatever_else_changed() {
        feed(1, CriteriaMine.NOTHING);
        feed(0, board(Phase.OPEN, item(1), item(2)));
        feed(0, board(Phase.OPEN, item(1, 6, 1, null), item(2, 3, 1, null)));
        assertThat(cards()).extracting(PhonePanelTest::text).anyMatch(card -> card.contains("Steun ik6mensen"));
        assertThat(cards()).extracting(PhonePanelTest::text).anyMatch(card -> card.contains("Steun ik3mensen"));
        feed(0, board(Phase.OPEN, item(1, 6, 1, null), item(2, 4, 1, null)));
        assertThat(cards()).extracting(PhonePanelTest::text).anyMatch(card -> card.contains("Steun ik4mensen"));
    }

    @Test
    void a_clash_shows_both_texts_and_hides_the_form_of_that_point() {
        feed(0, board(Phase.OPEN, item(1)));
        feed(1, mine(item(1)));
        assertThat(shown("edit")).isTrue();
        var rival = new CriteriaBoard.Rival(
                id(77), item(1).id(), new Wording("Mijn tekst", ""), new Wording("Hun tekst", ""), 2, null);
        feed(1, new CriteriaMine(Map.of(), mine(item(1)).own(), List.of(rival)));
        var clash = tags("section").stream()
                .filter(each -> each.getClassList().contains("clash"))
                .findFirst()
                .orElseThrow();
        assertThat(text(clash)).contains("Mijn tekst", "Hun tekst");
        assertThat(clash.toString()).contains("Mijn tekst / Hun tekst");
        assertThat(shown("edit")).isFalse();
        feed(1, mine(item(1)));
        assertThat(clash.getParent()).isNull();
        assertThat(shown("edit")).isTrue();
    }

    @Test
    void a_closed_board_can_be_read_and_takes_nothing_in() {
        feed(1, CriteriaMine.NOTHING);
        feed(0, board(Phase.CLOSED, item(1, 2, 1, null)));
        assertThat(shown("acts")).isFalse();
        assertThat(shown("propose")).isFalse();
        assertThat(shown("note")).isTrue();
        assertThat(text(cards().getFirst())).contains("2 mensen steunen dit");
        feed(0, board(Phase.OPEN, item(1)));
        assertThat(shown("acts")).isTrue();
        assertThat(shown("propose")).isTrue();
    }

    @Test
    void ones_own_point_that_was_taken_off_stays_readable() {
        feed(0, board(Phase.OPEN));
        feed(
                1,
                new CriteriaMine(
                        Map.of(), List.of(new CriteriaMine.Own(id(1), new Wording("Weg", ""), true)), List.of()));
        assertThat(text(panel.component().getElement())).contains("Weg", "Weggehaald door de begeleider.");
    }

    @Test
    void a_joined_point_tells_where_it_came_from_and_asks_who_supported_a_part() {
        feed(1, CriteriaMine.NOTHING);
        feed(0, board(Phase.OPEN, joined(5)));
        var card = cards().getFirst();
        assertThat(text(card))
                .contains("Samengevoegd door de begeleider", "Komt uit 2 punten", "Gratis bus", "Voor iedereen.")
                .contains("Van Fatima. 7 mensen steunden dit", "Bus tot laat", "Niemand steunde dit")
                .contains("Zorg van Jan:", "Wie betaalt dat?", "Eerst bij: Bus tot laat")
                .doesNotContain("Van Marloes");
        assertThat(shown("adapt")).isFalse();

        feed(1, new CriteriaMine(Map.of(id(1), 1), List.of(), List.of(), Map.of(id(5), "Gratis bus")));
        assertThat(shown("adapt")).isTrue();
        assertThat(text(card)).contains("“Gratis bus” steunde u.");
        feed(1, new CriteriaMine(Map.of(id(1), 1, id(5), 1), List.of(), List.of()));
        assertThat(shown("adapt")).isFalse();
    }

    private static UUID id(int n) {
        return new UUID(0, n);
    }

    private static CriteriaBoard.Item item(int n) {
        return item(n, 0, 1, null);
    }

    private static CriteriaBoard.Item item(int n, int support, int version, CriteriaBoard.@Nullable Removed removed) {
        var text = new Wording("Punt " + n, "Een zin.");
        return new CriteriaBoard.Item(
                id(n),
                text,
                version,
                support,
                0,
                null,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                START.plusSeconds(n),
                removed);
    }

    /** Made of two others, of which the first had support and the second a concern. */
    private static CriteriaBoard.Item joined(int n) {
        return new CriteriaBoard.Item(
                id(n),
                new Wording("Bus voor iedereen", ""),
                1,
                0,
                0,
                "Marloes",
                null,
                false,
                List.of(new CriteriaBoard.Worry(id(90), "Wie betaalt dat?", "Jan", "Bus tot laat", null)),
                List.of(),
                List.of(
                        new CriteriaBoard.Origin(new Wording("Gratis bus", "Voor iedereen."), "Fatima", 7),
                        new CriteriaBoard.Origin(new Wording("Bus tot laat", ""), null, 0)),
                START.plusSeconds(n),
                null);
    }

    private static CriteriaBoard board(Phase phase, CriteriaBoard.Item... items) {
        return new CriteriaBoard(phase, true, List.of(items), List.of(), 0);
    }

    private static CriteriaMine mine(CriteriaBoard.Item... own) {
        return new CriteriaMine(
                Map.of(),
                Stream.of(own)
                        .map(item -> new CriteriaMine.Own(item.id(), item.text(), false))
                        .toList(),
                List.of());
    }

    @SuppressWarnings("unchecked")
    private void feed(int n, Object value) {
        ((Consumer<Object>) panel.feeds().get(n).apply()).accept(value);
    }

    private List<Element> cards() {
        return tags("li").stream()
                .filter(each -> each.getClassList().contains("criterion"))
                .toList();
    }

    private List<Element> tags(String tag) {
        return walk(panel.component().getElement())
                .filter(each -> !each.isTextNode() && each.getTag().equals(tag))
                .toList();
    }

    private Element all(String role) {
        return walk(panel.component().getElement())
                .filter(each -> !each.isTextNode() && role.equals(each.getAttribute("role")))
                .findFirst()
                .orElseThrow();
    }

    /** What was not needed yet does not stand there at all. */
    private boolean shown(String cssClass) {
        return walk(panel.component().getElement())
                .filter(each -> !each.isTextNode() && each.getClassList().contains(cssClass))
                .findFirst()
                .filter(first -> Stream.iterate(first, java.util.Objects::nonNull, Element::getParent)
                        .noneMatch(each -> each.hasAttribute("hidden")))
                .isPresent();
    }

    private static Element button(Element card) {
        return walk(card)
                .filter(each -> !each.isTextNode() && each.getClassList().contains("support"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Element element) {
        return element.getTextRecursively();
    }

    private static Stream<Element> walk(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(PhonePanelTest::walk));
    }
}
