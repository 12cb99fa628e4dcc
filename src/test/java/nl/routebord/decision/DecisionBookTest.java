package nl.routebord.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Decisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions of a traject: made, said in other words, resting on what stands on the boards, withdrawn. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class DecisionBookTest {

    @Autowired
    private Cast cast;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private Live live;

    @Autowired
    private JdbcClient jdbc;

    private Cast.Evening evening;
    private Scope marloes;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        marloes = evening.marloes();
    }

    @Test
    void a_decision_by_itself_stands_in_the_list_with_all_that_was_said() {
        make(
                "title",
                "Wij starten",
                "objections",
                "Te snel",
                "minority",
                "Wacht een jaar",
                "by",
                "Gemeenteraad",
                "when",
                "najaar 2027",
                "heard",
                "De Wmo-raad");

        var text = only().text();
        assertThat(text.title()).isEqualTo("Wij starten");
        assertThat(text.objections()).isEqualTo("Te snel");
        assertThat(text.minority()).isEqualTo("Wacht een jaar");
        assertThat(text.by()).isEqualTo("Gemeenteraad");
        assertThat(text.when()).isEqualTo("najaar 2027");
        assertThat(text.heard()).isEqualTo("De Wmo-raad");
        assertThat(jdbc.sql("select count(*) from decision where id = ? and item_id = id and item_kind = 'decision'")
                        .param(only().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void what_it_said_before_stays_readable_and_only_staff_reads_by_whom() {
        make("title", "Wij starten");
        change(1, "title", "Wij starten in mei");
        change(2, "title", "Wij starten in juni", "reason", "Mei is te vroeg");

        var now = only();
        assertThat(now.text().title()).isEqualTo("Wij starten in juni");
        assertThat(now.version()).isEqualTo(3);
        assertThat(now.earlier())
                .extracting(one -> one.text().title())
                .containsExactly("Wij starten in mei", "Wij starten");
        assertThat(now.earlier()).allMatch(one -> nl.routebord.demo.Cast.FACILITATOR.equals(one.who()));
        assertThat(board(Audience.HALL).decisions().getFirst().earlier())
                .hasSize(2)
                .allMatch(one -> one.who() == null);
    }

    @Test
    void who_started_from_an_older_text_is_told_and_nothing_changes() {
        make("title", "Wij starten");
        change(1, "title", "Wij starten in mei");
        refused("decision.refused.changed", () -> change(1, "title", "Wij stoppen"));
        assertThat(only().text().title()).isEqualTo("Wij starten in mei");
        assertThat(only().earlier()).hasSize(1);
    }

    @Test
    void it_rests_on_a_point_by_the_name_it_has_now_and_names_it_no_more_once_it_is_hidden() {
        var criteria = evening.open("criteria").toString();
        send(evening.fatima(), "criteria.propose", "activity", criteria, "name", "Veel bankjes", "sentence", "x");
        var choice = choices().items().stream()
                .filter(one -> one.name().equals("Veel bankjes"))
                .findFirst()
                .orElseThrow();
        make("title", "Wij zetten banken neer", "ground", choice.id());
        assertThat(only().grounds()).singleElement().satisfies(ground -> {
            assertThat(ground.name()).isEqualTo("Veel bankjes");
            assertThat(ground.step()).isEqualTo(4);
            assertThat(ground.vote()).isFalse();
        });

        send(marloes, "criteria.hide", "item", choice.id().split("/")[1], "reason", "hurtful");
        assertThat(only().grounds()).isEmpty();
        assertThat(only().lost()).isEqualTo(1);

        send(marloes, "decision.unrest", "decision", only().id().toString(), "ground", choice.id());
        assertThat(only().lost()).isZero();
    }

    @Test
    void the_way_back_to_the_card_of_a_resident_stands_with_what_it_rests_on() {
        send(marloes, "workshop.board", "board", "S4-B8");
        var board = jdbc.sql("select id from activity where traject_id = ? and preset = 'S4-B8'")
                .param(marloes.traject().value())
                .query(java.util.UUID.class)
                .single()
                .toString();
        send(marloes, "stage.start", "activity", board);
        var name = nl.routebord.entries.EntryCommands.input(nl.routebord.entries.EntryKind.NAME);
        send(evening.fatima(), "cards.add", "activity", board, name, "Niemand belt terug");
        var criteria = evening.open("criteria").toString();
        var card = choice("Niemand belt terug");
        send(
                marloes, "item.carry", "activity", board, "item", card.id().split("/")[1], "board", criteria, "text",
                "U wordt teruggebeld");

        make("title", "Wij bellen binnen een dag", "ground", choice("U wordt teruggebeld").id());

        assertThat(only().grounds().getFirst().before())
                .extracting(nl.routebord.trail.Way.Stop::name)
                .containsExactly("Niemand belt terug");
    }

    private Choices.Choice choice(String name) {
        return choices().items().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void of_two_who_change_it_at_once_one_is_told_that_it_was_changed() throws Exception {
        make("title", "Wij starten");
        var results = nl.routebord.testing.AtOnce.all(2, n -> () -> {
            try {
                change(1, "title", "Wij starten in week " + n);
                return "changed";
            } catch (Refusal refused) {
                return refused.getMessage();
            }
        });
        assertThat(results).containsExactlyInAnyOrder("changed", "decision.refused.changed");
        assertThat(only().earlier()).hasSize(1);
    }

    @Test
    void it_rests_on_a_vote_only_when_that_was_counted_and_shown() {
        var ballot = evening.open("ballot");
        send(marloes, "ballot.propose", "activity", ballot.toString(), "name", "Een platform", "sentence", "x");
        assertThat(choices().votes()).isEmpty();
        evening.close(ballot);
        assertThat(choices().votes()).isEmpty();
        make("title", "Wij wachten");
        var chosen = ballot + "/" + ballot;
        refused(
                "decision.refused.ground",
                () -> send(marloes, "decision.rest", "decision", only().id().toString(), "ground", chosen));

        evening.reveal(ballot);
        assertThat(choices().votes()).extracting(Choices.Choice::id).containsExactly(chosen);
        send(marloes, "decision.rest", "decision", only().id().toString(), "ground", chosen);
        assertThat(only().grounds()).singleElement().satisfies(ground -> {
            assertThat(ground.vote()).isTrue();
            assertThat(ground.lines()).isNotEmpty();
        });
    }

    @Test
    void what_was_decided_on_a_vote_stands_in_the_same_list_and_its_earlier_text_too() {
        var ballot = evening.open("ballot");
        evening.close(ballot);
        evening.reveal(ballot);
        for (var title : List.of("Een platform", "Een platform en een raad")) {
            send(
                    marloes,
                    "ballot.decide",
                    "activity",
                    ballot.toString(),
                    "title",
                    title,
                    "why",
                    "Zo stemde u",
                    "review",
                    "1-9-2099");
        }
        assertThat(only().text().title()).isEqualTo("Een platform en een raad");
        assertThat(only().board()).isNotEmpty();
        assertThat(only().earlier()).extracting(one -> one.text().title()).containsExactly("Een platform");

        change(2, "title", "Een platform met drie leden");
        assertThat(only().text().title()).isEqualTo("Een platform met drie leden");
    }

    @Test
    void a_decision_that_is_withdrawn_says_why_stays_readable_and_can_hold_again() {
        make("title", "Wij starten");
        refused("decision.refused.why.empty", () -> withdraw(""));
        withdraw("Het geld is op");
        assertThat(only().off()).isEqualTo("Het geld is op");
        assertThat(only().text().title()).isEqualTo("Wij starten");
        send(marloes, "decision.restore", "decision", only().id().toString());
        assertThat(only().off()).isNull();
    }

    @Test
    void on_its_day_it_is_to_be_looked_at_again_unless_it_was_withdrawn() {
        make("title", "Wij starten");
        assertThat(only().due()).isFalse();
        var today = nl.routebord.shell.Dates.local(java.time.Instant.now());
        jdbc.sql("update decision set review_on = ? where id = ?").params(today, only().id()).update();
        assertThat(only().due()).isTrue();
        withdraw("Toch niet");
        assertThat(only().due()).isFalse();
    }

    @Test
    void only_staff_of_this_traject_decides() {
        make("title", "Wij starten");
        var id = only().id().toString();
        var elsewhere = cast.evening().marloes();
        refused("shared.refused.staff", () -> send(evening.fatima(), "decision.make", fields("title", "Ik")));
        refused("shared.refused.staff", () -> send(evening.anneke(), "decision.make", fields("title", "Ik")));
        refused("decision.refused.gone", () -> send(elsewhere, "decision.withdraw", "decision", id, "why", "Zo maar"));
        assertThat(board(Audience.STAFF).decisions()).hasSize(1);
    }

    @Test
    void only_staff_reads_what_can_be_chosen() {
        assertThat(live.now(Choices.topic(marloes.traject()), Audience.HALL, Choices.class))
                .isEqualTo(Choices.NONE);
        assertThat(choices().takers()).contains("Gemeenteraad", evening.group(1));
    }

    private void make(String... fields) {
        send(marloes, "decision.make", fields(fields));
    }

    private void change(int base, String... fields) {
        var all = new java.util.ArrayList<>(List.of(fields(fields)));
        all.addAll(List.of("decision", only().id().toString(), "base", Integer.toString(base)));
        send(marloes, "decision.change", all.toArray(String[]::new));
    }

    private void withdraw(String why) {
        send(marloes, "decision.withdraw", "decision", only().id().toString(), "why", why);
    }

    private static String[] fields(String... fields) {
        var values = new HashMap<>(Fields.of(
                        "reason",
                        "Omdat",
                        "review",
                        LocalDate.now().plusYears(1).toString())
                .values());
        values.putAll(Fields.of(fields).values());
        return values.entrySet().stream()
                .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
    }

    private void send(Scope who, String command, String... fields) {
        intakes.stream()
                .filter(intake -> intake.commands().contains(command))
                .findFirst()
                .orElseThrow()
                .take(who, Cast.command(command, fields));
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private DecisionBoard.Row only() {
        return board(Audience.STAFF).decisions().getFirst();
    }

    private DecisionBoard board(Audience audience) {
        return live.now(Decisions.topic(marloes.traject()), audience, DecisionBoard.class);
    }

    private Choices choices() {
        return live.now(Choices.topic(marloes.traject()), Audience.STAFF, Choices.class);
    }
}
