package nl.routebord.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.Counted;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.AsideRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one person reads of the own points takes as many reads for many joined points as for one. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class OwnReadsTest {

    @Autowired
    private Cast cast;

    @Autowired
    private CriteriaIntake intake;

    @Autowired
    private BoardSource boards;

    @Autowired
    private MineSource mine;

    @Autowired
    private RivalRows rivals;

    @Autowired
    private LineageRows lineages;

    @Autowired
    private AsideRows asides;

    @Autowired
    private DataSource source;

    private Cast.Evening evening;
    private Scope fatima;
    private Board board;
    private int joined;

    @BeforeEach
    void aBoard() {
        evening = cast.evening();
        fatima = evening.fatima();
        board = new Board(evening.open("criteria"), intake, boards, mine);
    }

    @Test
    void who_is_asked_again_about_many_joined_points_causes_no_more_reads() {
        join();
        var counted = new Counted(source);
        var reader = new MineSource(counted.jdbc(), rivals, lineages, asides);
        var topic = new Topic("criteria-mine", evening.activity("criteria") + "/" + fatima.speaker());
        assertThat(reader.read(topic, Audience.HALL).asked()).containsValue("Eerste 1");
        var once = counted.statements();
        for (int n = 0; n < 4; n++) {
            join();
        }
        assertThat(reader.read(topic, Audience.HALL).asked())
                .hasSize(5)
                .containsValues("Eerste 1", "Eerste 2", "Eerste 3", "Eerste 4", "Eerste 5");
        assertThat(counted.statements()).isEqualTo(2 * once);
    }

    @Test
    void the_list_of_ones_own_things_reads_all_joined_points_at_once() {
        join();
        var counted = new Counted(source);
        var lines = new MineLines(counted.jdbc(), lineages);
        assertThat(lines.of(fatima.traject(), fatima.speaker())).isNotEmpty();
        var once = counted.statements();
        for (int n = 0; n < 4; n++) {
            join();
        }
        assertThat(lines.of(fatima.traject(), fatima.speaker()))
                .filteredOn(line -> line.later() != null)
                .hasSize(10)
                .allSatisfy(line -> assertThat(line.later())
                        .isNotNull()
                        .satisfies(later -> assertThat(later.text()).startsWith("Samen ")));
        assertThat(counted.statements()).isEqualTo(2 * once);
    }

    /** Two points of Fatima, who supports the first, become one. */
    private void join() {
        joined++;
        board.propose(fatima, "Eerste " + joined);
        board.propose(fatima, "Tweede " + joined);
        board.support(fatima, board.item("Eerste " + joined), true);
        board.send(
                evening.marloes(),
                "criteria.join",
                "item",
                id("Eerste "),
                "other",
                id("Tweede "),
                "name",
                "Samen " + joined,
                "sentence",
                "");
    }

    private String id(String name) {
        UUID id = board.item(name + joined).id();
        return id.toString();
    }
}
