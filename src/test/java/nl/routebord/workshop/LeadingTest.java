package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lead goes over on purpose only, whoever asks and however many at once. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class LeadingTest {

    @Autowired
    private Leading leading;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope marloes;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        marloes = evening.marloes();
    }

    @Test
    void handing_over_swaps_the_roles_at_once_and_says_who_did_it() {
        var sem = colleagues.helper(marloes, "Sem");
        give(marloes, sem.who());

        assertThat(colleagues.scope(sem).role()).isEqualTo(Role.FACILITATOR);
        assertThat(colleagues.team(marloes).guides())
                .filteredOn(Team.Guide::leads)
                .extracting(Team.Guide::id)
                .containsExactly(sem.who());
        assertThat(colleagues.turns(marloes)).containsExactly(sem.who() + " GIVEN by " + marloes.speaker());
        colleagues.send(
                colleagues.scope(sem),
                "stage.start",
                "activity",
                evening.activity("criteria").toString());
        // Also with a scope from before, as a command that was under way has it.
        assertThatThrownBy(() -> give(marloes, marloes.speaker())).hasMessage("shared.refused.lead");
        assertThatThrownBy(() -> colleagues.send(marloes, "guide.invite")).hasMessage("shared.refused.lead");
        assertThatThrownBy(() ->
                        colleagues.send(marloes, "guide.out", "guide", sem.who().toString()))
                .hasMessage("shared.refused.lead");
    }

    @Test
    void a_lost_answer_is_given_again_though_the_sender_leads_no_more() {
        var sem = colleagues.helper(marloes, "Sem");
        var press = command();
        var first = leading.give(marloes, press, sem.who());
        var helper = Scope.helper(marloes.traject(), marloes.evening(), marloes.speaker());

        assertThat(leading.give(helper, press, sem.who())).isEqualTo(first);
        assertThat(colleagues.turns(marloes)).hasSize(1);
    }

    @Test
    void of_two_hand_overs_at_once_one_counts_and_the_other_is_told() throws Exception {
        var guides = List.of(colleagues.helper(marloes, "Sem"), colleagues.helper(marloes, "Bo"));
        var said = AtOnce.all(
                8,
                n -> () -> said(
                        () -> leading.give(marloes, command(), guides.get(n % 2).who())));

        assertThat(said).containsOnly("", "shared.refused.lead").containsOnlyOnce("");
        assertThat(colleagues.turns(marloes)).hasSize(1);
        assertThat(guides).extracting(Colleagues.Seat::who).contains(colleagues.leader(marloes));
        assertThat(colleagues.team(marloes).guides())
                .filteredOn(Team.Guide::leads)
                .hasSize(1);
    }

    @Test
    void who_is_given_the_lead_and_withdrawn_at_once_is_never_both() throws Exception {
        var sem = colleagues.helper(marloes, "Sem");
        var acts = List.<Callable<Object>>of(
                () -> leading.give(marloes, command(), sem.who()),
                () -> leading.withdraw(marloes, command(), sem.who()));
        var said = AtOnce.all(2, n -> () -> said(acts.get(n)));

        assertThat(said).containsOnlyOnce("");
        assertThat(colleagues.team(marloes).leader()).isPresent();
        assertThat(colleagues.now(sem).isPresent())
                .isEqualTo(colleagues.leader(marloes).equals(sem.who()));
    }

    @Test
    void the_lead_goes_to_nobody_but_a_guide_who_is_in() {
        colleagues.invitation(marloes);
        var waiting = colleagues.team(marloes).guides().getLast().id();
        var gone = colleagues.helper(marloes, "Weg");
        colleagues.send(marloes, "guide.out", "guide", gone.who().toString());
        var elsewhere = cast.evening();
        var foreign = colleagues.helper(elsewhere.marloes(), "Elders");
        for (var who : List.of(
                waiting,
                gone.who(),
                foreign.who(),
                elsewhere.marloes().speaker(),
                evening.jan().speaker(),
                ParticipantId.random())) {
            assertThatThrownBy(() -> give(marloes, who)).hasMessage("workshop.refused.guide");
        }
        assertThat(colleagues.leader(marloes)).isEqualTo(marloes.speaker());
    }

    @Test
    void the_owner_takes_the_lead_back_and_nobody_else_does() {
        var sem = colleagues.helper(marloes, "Sem");
        var bo = colleagues.helper(marloes, "Bo");
        give(marloes, sem.who());
        give(colleagues.scope(sem), bo.who());
        assertThatThrownBy(() -> colleagues.send(colleagues.scope(sem), "lead.back"))
                .hasMessage("workshop.refused.owner");

        colleagues.send(marloes, "lead.back");
        colleagues.send(marloes, "lead.back");

        assertThat(colleagues.leader(marloes)).isEqualTo(marloes.speaker());
        assertThat(colleagues.scope(bo).role()).isEqualTo(Role.HELPER);
        assertThat(colleagues.turns(marloes))
                .hasSize(3)
                .last()
                .isEqualTo(marloes.speaker() + " BACK by " + marloes.speaker());
    }

    @Test
    void who_is_withdrawn_has_no_desk_any_more_and_can_do_nothing() {
        var sem = colleagues.helper(marloes, "Sem");
        colleagues.send(marloes, "guide.out", "guide", sem.who().toString());
        colleagues.send(
                marloes,
                "guide.out",
                "guide",
                colleagues.helper(marloes, "Bo").who().toString());

        assertThat(colleagues.now(sem)).isEmpty();
        assertThat(colleagues.team(marloes).guides()).extracting(Team.Guide::id).containsExactly(marloes.speaker());
        assertThat(jdbc.sql("select out_by from participant where id = ?")
                        .param(sem.who().value())
                        .query(UUID.class)
                        .single())
                .isEqualTo(marloes.speaker().value());
    }

    @Test
    void neither_the_owner_nor_who_leads_is_withdrawn() {
        var sem = colleagues.helper(marloes, "Sem");
        assertThatThrownBy(() -> colleagues.send(
                        marloes, "guide.out", "guide", marloes.speaker().toString()))
                .hasMessage("workshop.refused.guide");
        give(marloes, sem.who());
        assertThatThrownBy(() -> colleagues.send(
                        colleagues.scope(sem),
                        "guide.out",
                        "guide",
                        marloes.speaker().toString()))
                .hasMessage("workshop.refused.guide");
        assertThat(colleagues.team(marloes).guides()).hasSize(2);
    }

    private void give(Scope scope, ParticipantId to) {
        colleagues.send(scope, "lead.give", "guide", to.toString());
    }

    private static String said(Callable<?> act) throws Exception {
        try {
            act.call();
            return "";
        } catch (Refusal refused) {
            return refused.text().key();
        }
    }
}
