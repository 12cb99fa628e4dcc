package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a second guide may do, and that nothing of what steers is among it, also for who writes commands by hand. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class HelperTest {

    private static final Set<String> STEERING = Set.of(
            "stage.put",
            "stage.start",
            "stage.clear",
            "phase.open",
            "phase.keep",
            "phase.again",
            "phase.close",
            "phase.reveal",
            "board.lock",
            "board.unlock",
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
            "tables.begin",
            "tables.together",
            "tables.apart",
            "cards.shortonly",
            "cards.approval",
            "criteria.approval",
            "feedback.approval",
            "criteria.shortonly",
            "cards.release",
            "guide.invite",
            "guide.spare",
            "guide.out",
            "lead.give");

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Live live;

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
        assertThat(colleagues.team(marloes).guides())
                .extracting(Team.Guide::alias, Team.Guide::leads, Team.Guide::in)
                .containsExactly(tuple(nl.routebord.demo.Cast.FACILITATOR, true, true), tuple("Sem", false, true));
    }

    @Test
    void a_helper_keeps_the_time_and_adds_a_board() {
        var sem = colleagues.scope(colleagues.helper(marloes, ""));
        evening.open("criteria");
        colleagues.send(sem, "timer.set", "minutes", "5");
        colleagues.send(sem, "timer.more", "minutes", "1");
        colleagues.send(sem, "timer.off");
        colleagues.send(sem, "workshop.board", "board", "S1-B1");
        assertThat(stage().runSheet()).hasSize(4);
    }

    @Test
    void a_helper_who_sends_what_steers_is_refused_and_nothing_moves() {
        var sem = colleagues.scope(colleagues.helper(marloes, "Sem"));
        var before = stage();
        var jan = evening.jan();
        var code = evening.workshop().code();
        for (var name : STEERING) {
            assertThatThrownBy(() -> colleagues.send(
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
                            "questions",
                            "tables",
                            "2",
                            "on",
                            "true"))
                    .as(name)
                    .isInstanceOf(Refusal.class)
                    .hasMessage("shared.refused.lead");
        }
        assertThatThrownBy(() -> colleagues.send(sem, "lead.back")).hasMessage("workshop.refused.owner");
        assertThat(stage()).isEqualTo(before);
        assertThat(evening.workshop().code()).isEqualTo(code);
        assertThat(colleagues.leader(marloes)).isEqualTo(marloes.speaker());
        assertThat(colleagues.turns(marloes)).isEmpty();
    }

    @Test
    void who_is_no_guide_is_refused_before_anything_else() {
        var sem = colleagues.helper(marloes, "Sem");
        for (var who : List.of(evening.fatima(), evening.anneke())) {
            for (var name : List.of("guide.invite", "guide.spare", "guide.out", "lead.give", "lead.back")) {
                assertThatThrownBy(() ->
                                colleagues.send(who, name, "guide", sem.who().toString()))
                        .hasMessage("shared.refused.staff");
            }
        }
    }

    @Test
    void the_team_is_for_desks_alone() {
        colleagues.helper(marloes, "Sem");
        assertThat(live.now(Team.topic(marloes.evening()), Audience.HALL, Team.class))
                .isEqualTo(Team.NOBODY);
    }

    private StageRecord stage() {
        return live.now(evening.workshop().stageTopic(), Audience.STAFF, StageRecord.class);
    }
}
