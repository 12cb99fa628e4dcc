package nl.routebord.live;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * What nodes tell each other of themselves: that they live, and one row of numbers for each room. Nothing about a person. All
 * times are the database's, so nodes whose clocks differ agree about who is silent.
 */
@Component
class NodeRows {

    /**
     * The other nodes at this moment.
     *
     * @param alive those that were heard of within fifteen seconds
     * @param silent those that went without a goodbye
     * @param present what those that are alive count, together, by room
     */
    record Others(Set<String> alive, Set<String> silent, Map<String, Presence> present) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Node node;

    NodeRows(JdbcClient jdbc, TransactionOperations transactions, Node node) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.node = node;
    }

    /** This node lives and counts this, in place of what it counted before. */
    void write(Map<String, Presence> counted) {
        transactions.executeWithoutResult(status -> {
            int known = jdbc.sql("update live_node set at = current_timestamp where node = ?")
                    .param(node.id())
                    .update();
            if (known == 0) {
                jdbc.sql("insert into live_node (node, at) values (?, current_timestamp)")
                        .param(node.id())
                        .update();
            }
            jdbc.sql("delete from live_presence where node = ?")
                    .param(node.id())
                    .update();
            counted.forEach(
                    (room, present) -> jdbc.sql("insert into live_presence (node, room, counted) values (?, ?, ?)")
                            .params(node.id(), room, JSON.writeValueAsString(present))
                            .update());
        });
    }

    Others others() {
        Set<String> alive = new HashSet<>();
        Set<String> silent = new HashSet<>();
        Map<String, Presence> present = new HashMap<>();
        jdbc.sql("select n.node, p.room, p.counted,"
                        + " case when n.at > current_timestamp - interval '15' second then 1 else 0 end as lives"
                        + " from live_node n left join live_presence p on p.node = n.node where n.node <> ?")
                .param(node.id())
                .query(row -> {
                    boolean lives = row.getInt("lives") == 1;
                    (lives ? alive : silent).add(row.getString("node"));
                    @Nullable String room = row.getString("room");
                    if (lives && room != null) {
                        present.merge(room, JSON.readValue(row.getString("counted"), Presence.class), Presence::and);
                    }
                });
        return new Others(alive, silent, present);
    }

    /** A node that stops says so: nobody waits for it, and nobody thinks that it left something untold. */
    void goodbye() {
        transactions.executeWithoutResult(status -> forget(node.id()));
    }

    /** Takes away what nobody looks back at any more; every node may do it. */
    void tidy() {
        jdbc.sql("delete from announcement where at < current_timestamp - interval '60' second")
                .update();
        jdbc.sql("select node from live_node where at < current_timestamp - interval '1' hour")
                .query(String.class)
                .list()
                .forEach(this::forget);
    }

    private void forget(String gone) {
        jdbc.sql("delete from live_presence where node = ?").param(gone).update();
        jdbc.sql("delete from live_node where node = ?").param(gone).update();
    }
}
