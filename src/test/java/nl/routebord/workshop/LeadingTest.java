package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Intake;
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

/** One leads and others help; the lead goes over on purpose only, whoever asks and however they ask. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class LeadingTest {

    private static final Set<String> STEERING = Set.of(
            "stage.put",
            "stage.start",
            "stage.clear",
            "phase.open",
            "phase.keep",
            "phase.again",
            "phase.close",
            "phase.reveal",
            "workshop.end",
            "workshop.resume",
            "break.begin",
            "break.end",
            "input.freeze",
            "input.free",
            "code.renew",
            "person.out",
            "ballot.practice.start",
            "ballot.practice.stop",
            "ballot.stage",
            "guide.invite",
            "guide.spare",
            "guide.out",
            "lead.give");

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private Leading leading;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Live live;

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
    void a_second_guide_helps_and_the_one_who_leads_goes_on_leading() {
        var sem = colleagues.helper(marloes, "Sem");

        assertThat(colleagues.scope(sem).role()).isEqualTo(Role.HELPER);
        assertThat(colleagues.scope(sem).isStaff()).isTrue();
        assertThat(colleagues.leader(marloes)).isEqualTo(marloes.speaker());
        assertThat(team().guides()).extracting(Team.Guide::alias, Team.Guide::leads, Team.Guide::in)
                .containsExactly(
                        tuple(nl.routebord.demo.Cast.FACILITATOR, true, true),
                        tuple("Sem", false, true));
    }

    @Test
    void a_helper_keeps_the_time_and_adds_a_board() {
        var sem = colleagues.scope(colleagues.helper(marloes, ""));
        evening.open("criteria");
        send(sem, "timer.set", "minutes", "5");
        send(sem, "timer.more", "minutes", "1");
        send(sem, "timer.off");
        send(sem, "workshop.board", "board", "S1-B1");
        assertThat(stage().runSheet()).hasSize(4);
    }

    @Test
    void a_helper_who_sends_what_steers_is_refused_and_nothing_moves() {
        var sem = colleagues.scope(colleagues.helper(marloes, "Sem"));
        var before = stage();
        var jan = evening.jan();
        var code = evening.workshop().code();
        for (var name : STEERING) {
            assertThatThrownBy(() -> send(
                            sem,
                            name,
                            "activity",
                            evening.activity("ballot").toString(),
                            "minutes",
                            "5",
                            "person",
                            jan.speaker().toString(),
                            "guide",
                            sem.speaker().toString(),
                            "stage",
                            "questions"))
                    .as(name)
                    .isInstanceOf(Refusal.class)
                    .hasMessage("shared.refused.lead");
        }
        assertThatThrownBy(() -> send(sem, "lead.back")).hasMessage("workshop.refused.owner");
        assertThat(stage()).isEqualTo(before);
        assertThat(evening.workshop().code()).isEqualTo(code);
        assertThat(colleagues.leader(marloes)).isEqualTo(marloes.speaker());
        assertThat(turns()).isEmpty();
    }

    @Test
    void who_is_no_guide_is_refused_before_anything_else() {
        var sem = colleagues.helper(marloes, "Sem");
        for (var who : List.of(evening.fatima(), evening.anneke())) {
            for (var name : List.of("guide.invite", "guide.spare", "guide.out", "lead.give", "lead.back")) {
                assertThatThrownBy(() -> send(who, name, "guide", sem.who().toString()))
                        .hasMessage("shared.refused.staff");
            }
        }
    }

    @Test
    void handing_over_swaps_the_roles_at_once_and_says_who_did_it() {
        var sem = colleagues.helper(marloes, "Sem");
        give(marloes, sem.who());

        assertThat(colleagues.scope(sem).role()).isEqualTo(Role.FACILITATOR);
        assertThat(team().guides()).filteredOn(Team.Guide::leads).extracting(Team.Guide::id).containsExactly(sem.who());
        assertThat(turns()).containsExactly(sem.who() + " GIVEN by " + marloes.speaker());
        send(colleagues.scope(sem), "stage.start", "activity", evening.activity("criteria").toString());
        // Also with a scope from before, as a command that was under way has it.
        assertThatThrownBy(() -> give(marloes, marloes.speaker())).hasMessage("shared.refused.lead");
        assertThatThrownBy(() -> send(marloes, "guide.invite")).hasMessage("shared.refused.lead");
        assertThatThrownBy(() -> send(marloes, "guide.out", "guide", sem.who().toString()))
                .hasMessage("shared.refused.lead");
    }

    @Test
    void a_lost_answer_is_given_again_though_the_sender_leads_no_more() {
        var sem = colleagues.helper(marloes, "Sem");
        var press = command();
        var first = leading.give(marloes, press, sem.who());
        var helper = Scope.helper(marloes.traject(), marloes.evening(), marloes.speaker());

        assertThat(leading.give(helper, press, sem.who())).isEqualTo(first);
        assertThat(turns()).hasSize(1);
    }

    @Test
    void of_two_hand_overs_at_once_one_counts_and_the_other_is_told() throws Exception {
        var guides = List.of(colleagues.helper(marloes, "Sem"), colleagues.helper(marloes, "Bo"));
        var said = AtOnce.all(8, n -> () -> said(() -> leading.give(
                marloes, command(), guides.get(n % 2).who())));

        assertThat(said).containsOnly("", "shared.refused.lead").containsOnlyOnce("");
        assertThat(turns()).hasSize(1);
        assertThat(guides).extracting(Colleagues.Seat::who).contains(colleagues.leader(marloes));
        assertThat(team().guides()).filteredOn(Team.Guide::leads).hasSize(1);
    }

    @Test
    void who_is_given_the_lead_and_withdrawn_at_once_is_never_both() throws Exception {
        var sem = colleagues.helper(marloes, "Sem");
        var acts = List.<Callable<Object>>of(
                () -> leading.give(marloes, command(), sem.who()),
                () -> leading.withdraw(marloes, command(), sem.who()));
        var said = AtOnce.all(2, n -> () -> said(acts.get(n)));

        assertThat(said).containsOnlyOnce("");
        assertThat(team().leader()).isPresent();
        assertThat(colleagues.now(sem).isPresent()).isEqualTo(colleagues.leader(marloes).equals(sem.who()));
    }

    @Test
    void the_lead_goes_to_nobody_but_a_guide_who_is_in() {
        colleagues.invitation(marloes);
        var waiting = team().guides().getLast().id();
        var gone = colleagues.helper(marloes, "Weg");
        send(marloes, "guide.out", "guide", gone.who().toString());
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
        assertThatThrownBy(() -> send(colleagues.scope(sem), "lead.back")).hasMessage("workshop.refused.owner");

        send(marloes, "lead.back");
        send(marloes, "lead.back");

        assertThat(colleagues.leader(marloes)).isEqualTo(marloes.speaker());
        assertThat(colleagues.scope(bo).role()).isEqualTo(Role.HELPER);
        assertThat(turns()).hasSize(3).last().isEqualTo(marloes.speaker() + " BACK by " + marloes.speaker());
    }

    @Test
    void who_is_withdrawn_has_no_desk_any_more_and_can_do_nothing() {
        var sem = colleagues.helper(marloes, "Sem");
        send(marloes, "guide.out", "guide", sem.who().toString());
        send(marloes, "guide.out", "guide", colleagues.helper(marloes, "Bo").who().toString());

        assertThat(colleagues.now(sem)).isEmpty();
        assertThat(team().guides()).extracting(Team.Guide::id).containsExactly(marloes.speaker());
        assertThat(jdbc.sql("select out_by from participant where id = ?")
                        .param(sem.who().value())
                        .query(UUID.class)
                        .single())
                .isEqualTo(marloes.speaker().value());
    }

    @Test
    void neither_the_owner_nor_who_leads_is_withdrawn() {
        var sem = colleagues.helper(marloes, "Sem");
        assertThatThrownBy(() -> send(marloes, "guide.out", "guide", marloes.speaker().toString()))
                .hasMessage("workshop.refused.guide");
        give(marloes, sem.who());
        assertThatThrownBy(() -> send(
                        colleagues.scope(sem), "guide.out", "guide", marloes.speaker().toString()))
                .hasMessage("workshop.refused.guide");
        assertThat(team().guides()).hasSize(2);
    }

    @Test
    void the_team_is_for_desks_alone() {
        colleagues.helper(marloes, "Sem");
        assertThat(live.now(Team.topic(marloes.evening()), Audience.HALL, Team.class)).isEqualTo(Team.NOBODY);
    }

    private void give(Scope scope, ParticipantId to) {
        send(scope, "lead.give", "guide", to.toString());
    }

    private void send(Scope who, String name, String... fields) {
        intakes.stream()
                .filter(intake -> intake.commands().contains(name))
                .findFirst()
                .orElseThrow()
                .take(who, Cast.command(name, fields));
    }

    private static String said(Callable<?> act) throws Exception {
        try {
            act.call();
            return "";
        } catch (Refusal refused) {
            return refused.text().key();
        }
    }

    private Team team() {
        return live.now(Team.topic(marloes.evening()), Audience.STAFF, Team.class);
    }

    private StageRecord stage() {
        return live.now(evening.workshop().stageTopic(), Audience.STAFF, StageRecord.class);
    }

    private List<String> turns() {
        return new ArrayList<>(jdbc.sql("select who, how, given_by from lead_turn where workshop_id = ? order by turn")
                .param(marloes.evening().value())
                .query((row, n) -> row.getString("who") + " " + row.getString("how") + " by " + row.getString("given_by"))
                .list());
    }
}
