package nl.routebord.between;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Intake;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ByClock.Act;
import nl.routebord.workshop.Founding;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Seconds;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** First the hall votes, later the sounding board at home; both results beside each other, and never their sum. */
@ServiceTest
class BothRoundsTest {

    private static final int IN_FAVOUR = 0;
    private static final int AGAINST = 2;

    @Autowired
    private Moments moments;

    @Autowired
    private Founding founding;

    @Autowired
    private Activities activities;

    @Autowired
    private Steering steering;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private Live live;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope staff;
    private ActivityId ballot;

    @BeforeEach
    void the_hall_votes() {
        evening = cast.evening();
        var traject = evening.workshop().traject();
        staff = Scope.staff(traject, founding.staff(traject, "Marloes"));
        ballot = evening.open("ballot");
        for (int n = 0; n < 6; n++) {
            vote(evening.guest(null, 0), IN_FAVOUR);
        }
        evening.close(ballot);
        reveal();
        steering.end(evening.marloes(), command());
    }

    @Test
    void a_part_shows_what_the_hall_said_and_what_was_said_at_home() {
        now(Act.AGAIN);
        assertThat(phase()).isEqualTo(Phase.OPEN);
        for (int n = 0; n < 5; n++) {
            vote(evening.anneke(), n == 0 ? IN_FAVOUR : AGAINST);
        }
        assertThat(both()).isEmpty();
        now(Act.CLOSE);
        assertThat(phase()).isEqualTo(Phase.CLOSING);
        Seconds.pass(steering, ballot);
        reveal();

        assertThat(both()).singleElement().satisfies(pair -> {
            assertThat(pair.hall().answered()).isEqualTo(6);
            assertThat(pair.home()).isEqualTo(new BothRounds.Voters(5, null, false));
            assertThat(pair.rows())
                    .filteredOn(row -> row.hall() != null && row.hall().answers() > 0)
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.hall()).isEqualTo(new BothRounds.Share(6, 6, false));
                        assertThat(row.home()).isEqualTo(new BothRounds.Share(1, 5, false));
                    });
        });
    }

    @Test
    void a_sounding_board_that_is_too_small_gives_nobody_away() {
        now(Act.AGAIN);
        for (int n = 0; n < 4; n++) {
            vote(evening.anneke(), AGAINST);
        }
        now(Act.CLOSE);
        Seconds.pass(steering, ballot);
        reveal();
        var secret = jdbc.sql("select secret from ballot_round where activity_id = ? and number = 2")
                .param(ballot.value())
                .query(Boolean.class)
                .single();
        assertThat(both()).singleElement().satisfies(pair -> {
            assertThat(pair.home().tooFew()).isEqualTo(secret);
            assertThat(pair.rows())
                    .allMatch(row -> row.home() == null || row.home().hidden() == secret);
        });
    }

    @Test
    void a_round_that_the_hall_was_asked_again_is_no_round_at_home() {
        evening.again(ballot);
        evening.close(ballot);
        reveal();
        assertThat(both()).isEmpty();
    }

    @Test
    void only_staff_of_this_traject_does_so_and_what_cannot_follow_is_refused() {
        refused(evening.anneke(), Act.AGAIN, "shared.refused.staff");
        refused(cast.staff(cast.evening()), Act.AGAIN, "workshop.refused.gone");
        refused(staff, Act.OPEN, "workshop.refused.order");
        now(Act.AGAIN);
        now(Act.AGAIN);
        assertThat(jdbc.sql("select count(*) from ballot_round where activity_id = ?")
                        .param(ballot.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("select who from log_entry where activity_id = ? and what = 'phase.open' order by at desc")
                        .param(ballot.value())
                        .query(UUID.class)
                        .list()
                        .getFirst())
                .isEqualTo(staff.speaker().value());
    }

    private void refused(Scope who, Act act, String key) {
        assertThatThrownBy(() -> moments.now(who, command(), ballot, act))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    private void now(Act act) {
        moments.now(staff, command(), ballot, act);
    }

    private void reveal() {
        if (activities.read(ballot).orElseThrow().hidden()) {
            now(Act.REVEAL);
        }
    }

    private Phase phase() {
        return activities.read(ballot).orElseThrow().phase();
    }

    private List<BothRounds.Pair> both() {
        return live.now(BothRounds.topic(staff.traject()), Audience.HALL, BothRounds.class)
                .pairs();
    }

    /** A voice on the first part. */
    private void vote(Scope who, int mark) {
        var round = id("select id from ballot_round where activity_id = ? order by number desc");
        var option = id("select id from ballot_option where activity_id = ? order by position");
        intakes.stream()
                .filter(intake -> intake.commands().contains("ballot.cast"))
                .findFirst()
                .orElseThrow()
                .take(
                        who,
                        Cast.command(
                                "ballot.cast",
                                "round",
                                round,
                                "option",
                                option,
                                "mark",
                                Integer.toString(mark),
                                "reason",
                                "daarom"));
    }

    private String id(String query) {
        return jdbc.sql(query)
                .param(ballot.value())
                .query(UUID.class)
                .list()
                .getFirst()
                .toString();
    }
}
