package nl.routebord.load;

import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.node.ObjectNode;

/** The rows of changes of an evening, one after another, each on the phones of those who stay all evening and on the projector. */
final class Rows {

    private record Row(Watch phones, Watch projector) {}

    private final int stayers;
    private final List<Row> rows = new ArrayList<>();
    private volatile Row now = new Row(new Watch(0, 0, Watch::alone), new Watch(0, 0, Watch::alone));
    private int sent;

    Rows(int phones) {
        this.stayers = Programme.stayers(phones);
    }

    /** A row of supports begins: everybody supports the same point once. */
    void points(int changes) {
        begin(new Row(new Watch(stayers, changes, Watch::alone), new Watch(1, changes, Watch::alone)));
    }

    /** A row of votes begins; the number is that of the people who voted. */
    void ballot(int changes) {
        begin(new Row(new Watch(stayers, changes, Votes.turnout()), new Watch(1, changes, Watch::alone)));
    }

    private synchronized void begin(Row row) {
        rows.add(row);
        sent = 0;
        now = row;
    }

    /** The next change of the row is due at this moment. Where a late desk has not begun its row yet, that row is never whole. */
    synchronized void due(long due) {
        if (sent < now.phones.changes()) {
            sent++;
            now.phones.due(sent, due);
            now.projector.due(sent, due);
        }
    }

    void heard(int who, String message) {
        now.phones.heard(who, message);
    }

    void projector(String message) {
        now.projector.heard(0, message);
    }

    void await(long seconds) throws InterruptedException {
        for (var row : rows) {
            row.phones.await(seconds);
            row.projector.await(seconds);
        }
    }

    /** True where every screen had every change. */
    boolean isWhole() {
        return arrived() == expected();
    }

    private long arrived() {
        return rows.stream()
                .mapToLong(row ->
                        row.phones.each().getTotalCount() + row.projector.each().getTotalCount())
                .sum();
    }

    private long expected() {
        return rows.stream()
                .mapToLong(row -> row.phones.expected() + row.projector.expected())
                .sum();
    }

    void tell(ObjectNode node) {
        var phones = new Histogram(3);
        var projector = new Histogram(3);
        rows.forEach(row -> {
            phones.add(row.phones.each());
            projector.add(row.projector.each());
        });
        for (var percent : new int[] {50, 95, 99}) {
            node.put("phonesP" + percent, phones.getValueAtPercentile(percent) / 1e3);
            node.put("projectorP" + percent, projector.getValueAtPercentile(percent) / 1e3);
        }
        node.put("delivered", arrived() / (double) Math.max(1, expected()));
        var each = node.putArray("rows");
        rows.forEach(row -> each.addObject()
                .put("phones", row.phones.each().getTotalCount() / (double) Math.max(1, row.phones.expected()))
                .put(
                        "projector",
                        row.projector.each().getTotalCount() / (double) Math.max(1, row.projector.expected())));
    }
}
