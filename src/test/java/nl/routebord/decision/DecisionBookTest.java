package nl.routebord.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.shared.Refusal;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Decisions of a traject: made, said in other words, withdrawn. */
@ServiceTest
class DecisionBookTest extends Deciding {

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
        jdbc.sql("update decision set review_on = ? where id = ?")
                .params(today, only().id())
                .update();
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

    @Test
    void an_earlier_text_with_a_name_in_it_can_be_taken_away_and_everybody_sees_that_it_was_there() {
        make("title", "Pietersen gaat weg", "objections", "Pietersen wil niet", "heard", "Pietersen");
        change(1, "title", "Wij starten", "objections", "", "heard", "");
        var id = only().id().toString();
        refused("shared.refused.staff", () -> send(evening.anneke(), "decision.blank", "decision", id, "version", "1"));
        refused("decision.refused.gone", () -> send(marloes, "decision.blank", "decision", id, "version", "2"));
        refused(
                "decision.refused.gone",
                () -> send(cast.evening().marloes(), "decision.blank", "decision", id, "version", "1"));

        send(marloes, "decision.blank", "decision", id, "version", "1");
        send(marloes, "decision.blank", "decision", id, "version", "1", "why", "Een naam");

        for (var audience : List.of(Audience.HALL, Audience.STAFF)) {
            assertThat(board(audience).decisions().getFirst().earlier())
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.blanked()).isTrue();
                        assertThat(one.version()).isEqualTo(1);
                        assertThat(one.toString()).doesNotContain("Pietersen");
                    });
        }
        assertThat(only().text().title()).isEqualTo("Wij starten");
        assertThat(jdbc.sql("select count(*) from log_entry where traject_id = ? and what = 'decision.blanked'")
                        .param(marloes.traject().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
