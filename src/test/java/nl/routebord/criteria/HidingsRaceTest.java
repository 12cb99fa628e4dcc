package nl.routebord.criteria;

import static nl.routebord.criteria.Board.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.road.Road;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Log;
import nl.routebord.workshop.HideReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two at the desk: one joins a point at the moment the other hides it. */
@ServiceTest
class HidingsRaceTest {

    @Autowired
    private Cast cast;

    @Autowired
    private CriteriaIntake intake;

    @Autowired
    private BoardSource boards;

    @Autowired
    private MineSource mine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Reach reach;

    @Autowired
    private CriterionRows rows;

    @Autowired
    private OffBoard off;

    @Autowired
    private Road road;

    @Autowired
    private Log log;

    @Autowired
    private TransactionTemplate transaction;

    private Cast.Evening evening;
    private Board board;

    @BeforeEach
    void an_open_board() {
        evening = cast.evening();
        board = new Board(evening.open("criteria"), intake, boards, mine);
        board.propose(evening.fatima(), "Gratis bus");
        board.propose(evening.jan(), "Bus tot laat");
    }

    @Test
    void what_was_joined_while_one_waited_for_it_is_not_hidden_under_the_joined_point() {
        var item = board.item("Gratis bus");
        var hidings = new Hidings(jdbc, reach, new JoinedMeanwhile(), off, road, log);
        refused(
                () -> transaction.executeWithoutResult(
                        status -> hidings.hide(evening.marloes(), Cast.command(), item.id(), HideReason.HURTFUL)),
                "criteria.refused.joined");
        board.press(evening.marloes(), "criteria.apart", board.item("De bus"));
        assertThat(board.seenBy(Audience.HALL).toString()).contains("Gratis bus", "Bus tot laat");
    }

    /** Rows that are joined between the first look and the moment they are held. */
    private final class JoinedMeanwhile implements CriterionRows {

        @Override
        public Criterion saveAndFlush(Criterion criterion) {
            return rows.saveAndFlush(criterion);
        }

        @Override
        public Optional<Criterion> findToRewrite(UUID id) {
            var joining = Thread.ofVirtual()
                    .start(() -> board.send(
                            evening.marloes(),
                            "criteria.join",
                            "item",
                            board.item("Gratis bus").id().toString(),
                            "other",
                            board.item("Bus tot laat").id().toString(),
                            "name",
                            "De bus",
                            "sentence",
                            ""));
            try {
                joining.join();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return rows.findToRewrite(id);
        }
    }
}
