package nl.routebord.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.routebord.followup.QuestionCard.State;
import nl.routebord.live.Audience;
import nl.routebord.road.Answer;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Activities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
@SuppressWarnings("NullAway.Init")
class QuestionCardsTest {

    private static final LocalDate MAY = LocalDate.now().plusDays(40);

    @Autowired
    private QuestionCardsIntake intake;

    @Autowired
    private QuestionCardsSource source;

    @Autowired
    private Activities activities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope staff;

    @BeforeEach
    void thereIsATraject() {
        evening = cast.evening();
        staff = cast.staff(evening);
    }

    @Test
    void a_question_goes_from_the_helpdesk_to_a_board_with_that_question_and_to_its_answer() {
        var card = ask();
        assertThat(cards()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.SENT);
            assertThat(one.number()).isEqualTo(1);
        });
        send("vraag.accept", "card", card);
        send("vraag.choose", "card", card, "board", "S1-B1", "people", "Mensen met hulp thuis");
        send("vraag.make", "card", card, "evening", evening.workshop().handle());
        var made = activities.ofPreset(staff.traject(), "S1-B1").getLast();
        assertThat(made.question()).isEqualTo("Wat helpt u thuis?");
        send("vraag.answer", "card", card, "text", "Een vast gezicht.");
        assertThat(cards()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.ANSWERED);
            assertThat(one.activity()).isEqualTo(made.name());
            assertThat(one.answer()).isEqualTo("Een vast gezicht.");
        });
        assertThat(logged())
                .containsExactly("vraag.sent", "vraag.accepted", "vraag.chosen", "vraag.made", "vraag.answered");
    }

    @Test
    void what_was_given_back_says_why_and_is_sent_again_in_other_words() {
        var card = ask();
        send("vraag.back", "card", card, "reason", "Dit ligt al vast.");
        assertThat(cards()).singleElement().extracting(QuestionCard::returned).isEqualTo("Dit ligt al vast.");
        refused("vraag.refused.moved", "vraag.accept", "card", card);
        send("vraag.send", fields("Wat kan er beter?", "card", card));
        assertThat(cards()).singleElement().satisfies(one -> {
            assertThat(one.asked().question()).isEqualTo("Wat kan er beter?");
            assertThat(one.state()).isEqualTo(State.SENT);
            assertThat(one.returned()).isEmpty();
        });
    }

    @Test
    void a_board_that_is_there_already_can_be_used_and_one_of_elsewhere_cannot() {
        var card = ask();
        send("vraag.accept", "card", card);
        send("vraag.choose", "card", card, "board", "S1-B1", "people", "Iedereen");
        var elsewhere = cast.evening().activity("criteria").toString();
        refused("workshop.refused.gone", "vraag.link", "card", card, "activity", elsewhere);
        refused("vraag.board.empty", "vraag.link", "card", card, "activity", "");
        send(
                "vraag.link",
                "card",
                card,
                "activity",
                evening.activity("criteria").toString());
        assertThat(cards()).singleElement().extracting(QuestionCard::state).isEqualTo(State.MADE);
    }

    @Test
    void no_stop_is_skipped_and_of_two_at_once_one_is_told_it_went_on() throws Exception {
        var card = ask();
        refused("vraag.refused.moved", "vraag.answer", "card", card, "text", "Nu al.");
        var answers = AtOnce.all(4, n -> () -> {
            try {
                return send("vraag.accept", "card", card).text().key();
            } catch (Refusal second) {
                return second.getMessage();
            }
        });
        assertThat(answers).containsOnlyOnce("vraag.answer.accepted");
        assertThat(logged()).containsExactly("vraag.sent", "vraag.accepted");
    }

    @Test
    void a_card_is_of_the_staff_of_its_own_traject_and_of_nobody_else() {
        var card = ask();
        assertThatThrownBy(() -> intake.take(cast.staff(cast.evening()), Cast.command("vraag.accept", "card", card)))
                .hasMessage("workshop.refused.gone");
        assertThatThrownBy(() -> intake.take(evening.fatima(), Cast.command("vraag.accept", "card", card)))
                .hasMessage("shared.refused.staff");
        assertThat(((CardsBoard) source.read(CardsBoard.topic(staff.traject()), Audience.HALL)).cards())
                .isEmpty();
    }

    @Test
    void days_come_in_their_order_and_none_has_passed() {
        var yesterday = LocalDate.now().minusDays(1).toString();
        var days = fields("Wat helpt u thuis?", "before", yesterday);
        refused("vraag.refused.day", "vraag.send", days);
        refused(
                "vraag.refused.order",
                "vraag.send",
                fields("Wat helpt u thuis?", "reply", MAY.minusDays(1).toString()));
        assertThat(cards()).isEmpty();
    }

    private String ask() {
        send("vraag.send", fields("Wat helpt u thuis?"));
        return cards().getLast().id().toString();
    }

    private static String[] fields(String question, String... others) {
        var fields = new LinkedHashMap<String, String>();
        var usual = List.of(
                "question",
                question,
                "whom",
                "Inwoners",
                "phase",
                "make",
                "room",
                "some",
                "purpose",
                "We passen het aan.",
                "before",
                MAY.toString(),
                "reply",
                MAY.plusDays(7).toString());
        for (int n = 0; n < usual.size(); n += 2) {
            fields.put(usual.get(n), usual.get(n + 1));
        }
        for (int n = 0; n < others.length; n += 2) {
            fields.put(others[n], others[n + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
    }

    private List<QuestionCard> cards() {
        return ((CardsBoard) source.read(CardsBoard.topic(staff.traject()), Audience.STAFF)).cards();
    }

    private List<String> logged() {
        return jdbc.sql("select what from log_entry where traject_id = ? and what like 'vraag.%' order by at, nr")
                .param(staff.traject().value())
                .query(String.class)
                .list();
    }

    private Answer send(String command, String... fields) {
        return intake.take(staff, Cast.command(command, fields));
    }

    private void refused(String key, String command, String... fields) {
        assertThatThrownBy(() -> send(command, fields)).hasMessage(key);
    }
}
