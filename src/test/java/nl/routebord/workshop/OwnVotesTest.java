package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The votes of somebody who wipes their data: what is open is withdrawn, what is closed stays counted and is nobody's. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class OwnVotesTest {

    @Autowired
    private Cast cast;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private Forgetting forgetting;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    private Cast.Evening evening;
    private FullLife life;
    private Scope fatima;

    @BeforeEach
    void an_evening() {
        evening = cast.evening();
        fatima = evening.guest("Fatima", 0);
        life = new FullLife(evening, intakes, jdbc, fatima);
    }

    @Test
    void an_open_vote_is_withdrawn_with_its_receipt_and_the_part_one_added_goes_off_the_list() {
        var ballot = life.ballot();
        life.vote(life.other, ballot);
        var round = life.round(ballot);
        assertThat(count("ballot_voter", round)).isEqualTo(2);

        forgetting.erase(fatima);

        assertThat(count("ballot_voter", round)).isEqualTo(1);
        assertThat(count("vote", round)).isEqualTo(1);
        assertThat(reasons(round)).containsExactly(FullLife.OTHER + " ook");
        assertThat(jdbc.sql(
                                "select name || '/' || sentence from ballot_option where activity_id = ? and removed_at is not null")
                        .param(ballot.value())
                        .query(String.class)
                        .list())
                .containsExactly("verwijderd door de schrijver/");
        evening.close(ballot);
        assertThat(figures(round)).contains("\"answered\":1");
    }

    @Test
    void a_vote_that_counts_down_is_waited_for_and_a_sealed_one_stays_counted() {
        var ballot = life.ballot();
        life.vote(life.other, ballot);
        life.send(life.marloes, "phase.close", "activity", ballot);
        assertThatThrownBy(() -> forgetting.erase(fatima)).hasMessage("ballot.refused.erase");
        assertThat(forgetting.overview(fatima).alias()).isEqualTo("Fatima");
        evening.close(ballot);

        forgetting.erase(fatima);

        assertThat(figures(life.round(ballot))).contains("\"answered\":2").doesNotContain(life.mark);
    }

    @Test
    void a_closed_vote_that_was_not_secret_stays_counted_without_its_voter_and_its_reason() {
        var ballot = life.openBallot(life.cards());
        life.vote(fatima, ballot);
        life.vote(life.other, ballot);
        evening.close(ballot);
        var round = life.round(ballot);
        var before = figures(round);

        forgetting.erase(fatima);

        assertThat(count("vote", round)).isEqualTo(2);
        assertThat(reasons(round)).containsExactlyInAnyOrder(FullLife.OTHER + " ook", "verwijderd door de schrijver");
        assertThat(jdbc.sql("select count(*) from ballot_voter where round_id = ? and voter = ?")
                        .params(round, fatima.speaker().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
        // The figures say what they said; only what a card was called there is gone.
        assertThat(figures(round))
                .isEqualTo(before.replace(life.mark + " wacht veel te lang", "verwijderd door de schrijver"));
    }

    /** Another device of the same person votes and writes at the very moment: it is in before, or refused. */
    @Test
    void what_is_under_way_from_another_device_is_in_before_or_refused_and_leads_nowhere() throws Exception {
        var points = life.points();
        var ballot = life.ballot();

        AtOnce.all(12, n -> () -> {
            try {
                if (n == 6) {
                    forgetting.erase(fatima);
                } else if (n % 2 == 0) {
                    life.vote(fatima, ballot);
                } else {
                    life.send(fatima, "criteria.propose", "activity", points, "name", life.mark + n, "sentence", "");
                }
            } catch (Refusal | ConcurrencyFailureException late) {
                // A phone would try again, and finds its seat gone.
            }
            return n;
        });

        assertThatThrownBy(() -> life.vote(fatima, ballot)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> life.send(fatima, "question.ask", "text", "Nog iets"))
                .hasMessage("road.refused.seat");
        forgetting.erase(fatima);
        var columns = new Columns(database, jdbc);
        assertThat(columns.with(fatima.speaker().value())).containsExactly("participant.id");
        assertThat(columns.with(life.mark)).isEmpty();
    }

    private int count(String table, UUID round) {
        return jdbc.sql("select count(*) from " + table + " where round_id = ?")
                .param(round)
                .query(Integer.class)
                .single();
    }

    private List<String> reasons(UUID round) {
        return jdbc.sql("select reason from vote where round_id = ?")
                .param(round)
                .query(String.class)
                .list();
    }

    private String figures(UUID round) {
        return jdbc.sql("select figures from ballot_result where round_id = ?")
                .param(round)
                .query(String.class)
                .single();
    }
}
