package nl.routebord.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routebord.testing.ServiceTest;
import nl.routebord.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nodes built by hand on the database of the test: what they tell each other, and what they leave behind. */
@ServiceTest
@SuppressWarnings("NullAway")
class BetweenNodesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcConnectionDetails details;

    @Autowired
    private Bus own;

    private final Node first = Node.fresh();
    private final Node second = Node.fresh();
    private final Map<Node, PostgresBus> buses = new HashMap<>();

    @Test
    void only_a_house_on_postgresql_has_a_bus_to_others() {
        assertThat(own.isAlone()).isEqualTo(!TestDatabase.isPostgres());
    }

    @Test
    @EnabledIfSystemProperty(named = "routebord.test.db", matches = "postgres")
    void what_one_node_tells_the_other_hears_once_and_itself_never_whatever_the_size() {
        var told = IntStream.range(0, 1_000)
                .mapToObj(n -> Mark.of(Topic.of("mine", UUID.randomUUID())))
                .collect(Collectors.toSet());
        bus(first).tell(told);
        assertThat(told(second)).isEqualTo(told);
        assertThat(told(first)).isEmpty();
        assertThat(heard(second)).extracting(Bus.Heard::number).isSorted().doesNotHaveDuplicates();

        jdbc.sql("update announcement set at = at - interval '11' second where node = ?")
                .param(first.id())
                .update();
        assertThat(told(second)).isEmpty();
        jdbc.sql("update announcement set at = at - interval '50' second where node = ?")
                .param(first.id())
                .update();
        rows(second).tidy();
        assertThat(jdbc.sql("select count(*) from announcement where node = ?")
                        .param(first.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @EnabledIfSystemProperty(named = "routebord.test.db", matches = "postgres")
    void a_wake_up_comes_at_once_carries_the_name_of_the_node_alone_and_comes_again_after_the_line_was_cut() {
        var hall = new Hall();
        var phone = hall.phone("jan");
        hall.pulse.settle();
        var neighbours = new Neighbours(bus(second), hall.frames, hall.pulse);
        var listener = new Listener(details, bus(second), second, neighbours);
        var lines = lines();
        listener.start();
        try {
            await().atMost(PATIENCE).until(() -> lines().size() == lines.size() + 1);
            hall.commitOnly();
            bus(first).tell(List.of(Mark.of(Hall.BOARD)));
            await().atMost(PATIENCE).until(() -> moved(hall, phone).equals("HALL 1"));

            var mine = lines().stream()
                    .filter(pid -> !lines.contains(pid))
                    .findFirst()
                    .orElseThrow();
            hall.commitOnly(); // While nobody listens, and told by nobody: the way back finds it all the same.
            jdbc.sql("select pg_terminate_backend(?)").param(mine).query(row -> {});
            var cut = System.nanoTime();
            await().atMost(PATIENCE).until(() -> moved(hall, phone).equals("HALL 2"));
            System.out.println("[measured] the line is back and all is read anew after "
                    + Duration.ofNanos(System.nanoTime() - cut).toMillis() + " ms");
            hall.commitOnly();
            bus(first).tell(List.of(Mark.of(Hall.BOARD)));
            await().atMost(PATIENCE).until(() -> moved(hall, phone).equals("HALL 3"));
        } finally {
            listener.stop();
        }
        await().atMost(PATIENCE).until(() -> lines().size() == lines.size());
    }

    @Test
    void nodes_count_together_what_they_write_down_and_a_silent_one_counts_no_more() {
        var room = UUID.randomUUID().toString();
        rows(first).write(Map.of(room, new Presence(Map.of("inwoners", 3), 1, 2)));
        rows(first).write(Map.of(room, new Presence(Map.of("inwoners", 4), 1, 2)));
        var third = Node.fresh();
        rows(third).write(Map.of(room, new Presence(Map.of("inwoners", 1, "gasten", 5), 0, 0)));
        rows(second).write(Map.of(room, new Presence(Map.of("inwoners", 100), 0, 0)));

        var others = rows(second).others();
        assertThat(others.present().get(room)).isEqualTo(new Presence(Map.of("inwoners", 5, "gasten", 5), 1, 2));
        assertThat(others.alive()).contains(first.id(), third.id()).doesNotContain(second.id());

        jdbc.sql("update live_node set at = at - interval '16' second where node = ?")
                .param(first.id())
                .update();
        others = rows(second).others();
        assertThat(others.present().get(room).total()).isEqualTo(6);
        assertThat(others.silent()).contains(first.id());

        rows(third).goodbye();
        others = rows(second).others();
        assertThat(others.present()).doesNotContainKey(room);
        assertThat(others.silent()).doesNotContain(third.id());

        jdbc.sql("update live_node set at = at - interval '1' hour where node = ?")
                .param(first.id())
                .update();
        rows(second).tidy();
        assertThat(rows(second).others().silent()).doesNotContain(first.id());
        rows(second).goodbye();
    }

    @Test
    void when_a_node_goes_silent_what_it_left_untold_is_looked_for() {
        var hall = new Hall();
        var phone = hall.phone("jan");
        hall.pulse.settle();
        rows(first).write(Map.of());
        var here = new Among(second);
        var census =
                new Census(here, rows(second), hall.rooms, new Neighbours(here, hall.frames, hall.pulse), hall.pulse);
        census.afterSingletonsInstantiated();
        hall.pulse.settle();
        assertThat(rows(first).others().alive()).contains(second.id());
        hall.commitOnly();
        hall.pulse.advance(2 * Census.EVERY);
        assertThat(phone.last()).isEqualTo("HALL 0");
        jdbc.sql("update live_node set at = at - interval '16' second where node = ?")
                .param(first.id())
                .update();
        hall.pulse.advance(Census.EVERY + Watched.GAP);
        assertThat(phone.last()).isEqualTo("HALL 1");
        census.destroy();
        assertThat(rows(first).others().alive()).doesNotContain(second.id());
        rows(first).goodbye();
    }

    /** The hand of the clock moves a frame on, and tells what the phone shows. */
    private static String moved(Hall hall, Hall.Phone phone) {
        hall.pulse.advance(Watched.GAP);
        return phone.last();
    }

    private List<Integer> lines() {
        return jdbc.sql("select pid from pg_stat_activity where application_name = ?")
                .param(Listener.NAME)
                .query(Integer.class)
                .list();
    }

    private List<Bus.Heard> heard(Node by) {
        return bus(by).heard().stream()
                .filter(one -> one.node().equals(first.id()))
                .toList();
    }

    private Set<Long> told(Node by) {
        return heard(by).stream().flatMap(one -> one.marks().stream()).collect(Collectors.toSet());
    }

    private PostgresBus bus(Node node) {
        return buses.computeIfAbsent(node, one -> new PostgresBus(jdbc, transactions, one));
    }

    private NodeRows rows(Node node) {
        return new NodeRows(jdbc, transactions, node);
    }

    /** Not alone, on any database. */
    private record Among(Node node) implements Bus {

        @Override
        public boolean isAlone() {
            return false;
        }

        @Override
        public void tell(java.util.Collection<Long> marks) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Heard> heard() {
            return List.of();
        }
    }
}
