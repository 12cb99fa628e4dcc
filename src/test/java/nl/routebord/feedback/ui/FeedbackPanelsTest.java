package nl.routebord.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routebord.feedback.Feedback;
import nl.routebord.feedback.FeedbackBoard;
import nl.routebord.feedback.FeedbackBoard.Counts;
import nl.routebord.feedback.FeedbackBoard.From;
import nl.routebord.feedback.FeedbackBoard.Item;
import nl.routebord.feedback.FeedbackId;
import nl.routebord.feedback.MyFeedback;
import nl.routebord.feedback.Sort;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shared.Text;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.WorkshopId;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the panels draw from a record; no server and no database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FeedbackPanelsTest {

    private static final Instant NOW = Instant.parse("2026-11-12T19:30:00Z");

    private final TrajectId traject = TrajectId.random();
    private final ActivityView activity = new ActivityView(
            ActivityId.random(),
            traject,
            4,
            Feedback.KIND,
            "Wat vindt u ervan?",
            "Wat vindt u?",
            "",
            Phase.OPEN,
            false);
    private final Scope fatima =
            Scope.guest(traject, new WorkshopId(java.util.UUID.randomUUID()), ParticipantId.random());
    private final Place place = new Place(fatima, "m-4k2p9w7d", activity);
    private final FeedbackPanels panels = new FeedbackPanels();

    @Test
    void what_others_say_stands_on_the_phone_with_alias_day_and_klankbord() {
        var phone = panels.phone(place);
        show(
                phone,
                board(
                        Phase.OPEN,
                        item(Sort.WORKS, "Fijn.", "Anneke", From.KLANKBORD),
                        item(Sort.PINCHES, "Te laat.", null, From.ROOM)));

        assertThat(cards(phone))
                .containsExactly(
                        "Fijn.Wat werkt · Anneke · 12 novemberklankbord",
                        "Te laat.Wat knelt · zonder naam · 12 november");
    }

    @Test
    void ones_own_words_stand_apart_and_not_twice() {
        var phone = panels.phone(place);
        var mine = item(Sort.WORKS, "Van mij.", "Fatima", From.ROOM);
        show(phone, board(Phase.OPEN, mine, item(Sort.WORKS, "Van Jan.", "Jan", From.ROOM)));
        show(phone, new MyFeedback(List.of(own(mine))));

        assertThat(cards(phone)).hasSize(2);
        assertThat(cards(phone).getFirst())
                .startsWith("Van mij.Wat werkt · 12 november")
                .contains("Veranderen");
        assertThat(cards(phone).getLast()).startsWith("Van Jan.").doesNotContain("Veranderen");
    }

    @Test
    void a_phone_holds_few_texts_until_somebody_asks_for_more() {
        var phone = panels.phone(place);
        show(phone, board(Phase.OPEN, many(60)));

        assertThat(cards(phone)).hasSize(12);
    }

    @Test
    void a_frame_leaves_the_form_and_what_is_typed_in_it_alone() {
        var phone = panels.phone(place);
        show(phone, board(Phase.OPEN));
        var form = all(phone, "rb-form").getFirst();
        var area = all(phone, "textarea").getFirst();

        show(phone, board(Phase.OPEN, many(3)));
        show(phone, board(Phase.CLOSED, many(3)));

        assertThat(all(phone, "rb-form").getFirst()).isEqualTo(form);
        assertThat(all(phone, "textarea").getFirst()).isEqualTo(area);
        assertThat(form.hasAttribute("hidden")).isTrue();
    }

    @Test
    void what_one_can_speak_of_is_added_and_never_taken_away_but_its_name_goes_with_it() {
        var phone = panels.phone(place);
        show(
                phone,
                modelled(List.of(new FeedbackBoard.Part(
                        new ActivityId(UUID.randomUUID()),
                        "ballot",
                        "Onderdelen kiezen",
                        Phase.REVEALED,
                        List.of(line("Open inloop"))))));
        show(phone, modelled(List.of()));

        assertThat(all(phone, "option"))
                .extracting(Element::getText)
                .containsExactly("Het geheel", "Staat niet meer op het bord");
    }

    @Test
    void points_and_parts_stand_apart() {
        var phone = panels.phone(place);
        var points = new FeedbackBoard.Part(
                new ActivityId(UUID.randomUUID()),
                "criteria",
                "Waar letten we op?",
                Phase.OPEN,
                List.of(line("Korte lijnen")));
        var parts = new FeedbackBoard.Part(
                new ActivityId(UUID.randomUUID()),
                "ballot",
                "Onderdelen kiezen",
                Phase.REVEALED,
                List.of(line("Open inloop")));
        show(phone, modelled(List.of(points)));
        show(phone, modelled(List.of(points, parts)));

        assertThat(all(phone, "optgroup"))
                .extracting(group ->
                        group.getAttribute("label") + ": " + group.getChild(0).getText())
                .containsExactly("Punten: Korte lijnen", "Onderdelen: Open inloop");
    }

    @Test
    void two_boards_of_one_name_both_stand_in_what_there_is_so_far() {
        var desk = panels.desk(place);
        var earlier = new FeedbackBoard.Part(
                new ActivityId(UUID.randomUUID()), "cards", "Wat speelt er?", Phase.CLOSED, List.of(line("De bus")));
        var later = new FeedbackBoard.Part(
                new ActivityId(UUID.randomUUID()), "cards", "Wat speelt er?", Phase.OPEN, List.of(line("Het loket")));
        show(desk, modelled(List.of(earlier, later)));
        show(desk, modelled(List.of(later, earlier)));

        assertThat(all(desk, "p"))
                .extracting(Element::getText)
                .containsSubsequence("Wat speelt er?", "Het loket", "Wat speelt er?", "De bus");
    }

    @Test
    void the_hall_shows_two_texts_of_each_sort_a_page() {
        var hall = panels.hall(place);
        show(hall, board(Phase.OPEN, Stream.of(many(7)).toArray(Item[]::new)));

        var pages = all(hall, "div").stream()
                .filter(div -> div.getClassList().contains("columns"))
                .toList();
        assertThat(pages).hasSize(4);
        assertThat(all(hall, "blockquote")).hasSize(7);
    }

    @Test
    void a_hall_that_may_see_nothing_yet_sees_only_how_many() {
        var hall = panels.hall(place);
        show(hall, new FeedbackBoard(Phase.OPEN, true, new Counts(2, 1, 0), List.of(), List.of()));

        assertThat(all(hall, "blockquote")).isEmpty();
        assertThat(hall.component().getElement().getTextRecursively()).contains("3 reacties zijn binnen");
    }

    @Test
    void the_desk_sees_what_was_taken_away_and_can_put_it_back() {
        var desk = panels.desk(place);
        var removed =
                new Item(FeedbackId.random(), Sort.WORKS, "Weg.", null, "Jan", NOW, From.ROOM, false, false, true);
        show(desk, board(Phase.OPEN, removed));

        var forms = all(desk, "rb-form").stream()
                .filter(form -> form.getAttribute("command").matches("feedback\\.(hide|restore)"))
                .toList();
        assertThat(forms)
                .extracting(form -> form.getAttribute("command"), form -> form.hasAttribute("hidden"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("feedback.hide", true),
                        org.assertj.core.groups.Tuple.tuple("feedback.restore", false));
    }

    private static Kind.Outcome line(String name) {
        return new Kind.Outcome(java.util.UUID.randomUUID(), name, Text.of("feedback.mine.stands"));
    }

    private static Item[] many(int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(n -> item(Sort.PINCHES, "Tekst " + n, null, From.ROOM))
                .toArray(Item[]::new);
    }

    private static Item item(Sort sort, String text, @Nullable String by, From from) {
        return new Item(FeedbackId.random(), sort, text, null, by, NOW, from, false, false, false);
    }

    private static MyFeedback.Own own(Item item) {
        return new MyFeedback.Own(item.id(), item.sort(), item.text(), null, 1, NOW, false, false);
    }

    private static FeedbackBoard board(Phase phase, Item... items) {
        var counts = new Counts(count(items, Sort.WORKS), count(items, Sort.PINCHES), count(items, Sort.MISSING));
        return new FeedbackBoard(phase, false, counts, List.of(items), List.of());
    }

    private static FeedbackBoard modelled(List<FeedbackBoard.Part> model) {
        return new FeedbackBoard(Phase.OPEN, false, new Counts(0, 0, 0), List.of(), model);
    }

    private static int count(Item[] items, Sort sort) {
        return (int) Stream.of(items).filter(item -> item.sort() == sort).count();
    }

    @SuppressWarnings("unchecked")
    private static void show(Panel panel, Object record) {
        panel.feeds().stream()
                .filter(feed -> feed.type().isInstance(record))
                .forEach(feed -> ((Consumer<Object>) feed.apply()).accept(record));
    }

    private static List<String> cards(Panel panel) {
        return all(panel, "li").stream()
                .filter(li -> li.getClassList().contains("said-card"))
                .map(Element::getTextRecursively)
                .toList();
    }

    private static List<Element> all(Panel panel, String tag) {
        return under(panel.component())
                .filter(element -> element.getTag().equals(tag))
                .toList();
    }

    private static Stream<Element> under(Component component) {
        return under(component.getElement());
    }

    private static Stream<Element> under(Element element) {
        if (element.isTextNode()) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(FeedbackPanelsTest::under));
    }
}
