package nl.routebord.live;

import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Announcements as short-lived rows, with a NOTIFY that only wakes the others so that they look now and not within a second.
 * A transaction of its own, after that of the change: no voice waits for the one lock that every NOTIFY takes at its commit,
 * and no row here can be linked with a ballot by its transaction. An announcement need not survive a crash of the database,
 * for then every node reads all anew, so it does not wait for the disk either.
 */
final class PostgresBus implements Bus {

    static final String CHANNEL = "routebord";

    private static final int PER_ROW = 400;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Node node;
    private final AtomicLong numbers = new AtomicLong();

    PostgresBus(JdbcClient jdbc, TransactionOperations transactions, Node node) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.node = node;
    }

    @Override
    public boolean isAlone() {
        return false;
    }

    @Override
    public void tell(Collection<Long> marks) {
        List<Long> all = List.copyOf(marks);
        transactions.executeWithoutResult(status -> {
            jdbc.sql("set local synchronous_commit = off").update();
            for (int from = 0; from < all.size(); from += PER_ROW) {
                write(all.subList(from, Math.min(all.size(), from + PER_ROW)));
            }
            // The payload is the random name of this start of this node, and never more.
            jdbc.sql("select pg_notify(?, ?)").params(CHANNEL, node.id()).query(row -> {});
        });
    }

    private void write(List<Long> marks) {
        var text = new StringBuilder();
        marks.forEach(mark -> text.append(HexFormat.of().toHexDigits(mark)));
        jdbc.sql("insert into announcement (node, number, at, marks) values (?, ?, current_timestamp, ?)")
                .params(node.id(), numbers.incrementAndGet(), text.toString())
                .update();
    }

    @Override
    public List<Heard> heard() {
        return jdbc.sql("select node, number, marks from announcement where node <> ?"
                        + " and at > current_timestamp - interval '10' second order by node, number")
                .param(node.id())
                .query((row, n) ->
                        new Heard(row.getString("node"), row.getLong("number"), marks(row.getString("marks"))))
                .list();
    }

    private static Set<Long> marks(String text) {
        Set<Long> marks = new HashSet<>();
        for (int at = 0; at < text.length(); at += 16) {
            marks.add(HexFormat.fromHexDigitsToLong(text, at, at + 16));
        }
        return marks;
    }
}
