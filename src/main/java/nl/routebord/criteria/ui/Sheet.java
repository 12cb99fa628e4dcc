package nl.routebord.criteria.ui;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.criteria.CriteriaBoard;
import org.jspecify.annotations.Nullable;

/**
 * What every phone works out of a record, worked out once for all of them: a hall of a thousand gets the same record at the same
 * moment.
 *
 * @param newest what stands, in the order of {@link CriteriaBoard#newest}
 * @param order their ids; the same list as before while nothing comes, goes or moves
 * @param all the ids of all points, also of what was taken off; likewise the same list
 * @param items what stands, by id
 * @param worries as {@link CriteriaBoard#worries}
 * @param changes by the one before, see {@link #changedSince}
 */
record Sheet(
        List<CriteriaBoard.Item> newest,
        List<UUID> order,
        List<UUID> all,
        Map<UUID, CriteriaBoard.Item> items,
        int worries,
        LoadingCache<Sheet, List<CriteriaBoard.Item>> changes) {

    /** By the record itself, not by what is in it; gone as soon as nobody shows that record any more. */
    private static final LoadingCache<CriteriaBoard, Sheet> KNOWN =
            Caffeine.newBuilder().weakKeys().build(Sheet::read);

    /** So that a phone sees at a glance that the order is as before. */
    private static final LoadingCache<List<UUID>, List<UUID>> ORDERS =
            Caffeine.newBuilder().maximumSize(500).build(order -> order);

    static Sheet of(CriteriaBoard board) {
        return KNOWN.get(board);
    }

    private static Sheet read(CriteriaBoard board) {
        var newest = board.newest();
        return new Sheet(
                newest,
                order(newest),
                order(board.items()),
                newest.stream().collect(Collectors.toMap(CriteriaBoard.Item::id, item -> item)),
                board.worries(),
                Caffeine.newBuilder().weakKeys().build(before -> changed(before, newest)));
    }

    private static List<UUID> order(List<CriteriaBoard.Item> items) {
        return ORDERS.get(items.stream().map(CriteriaBoard.Item::id).toList());
    }

    /** What stands here otherwise than it stood there, or did not stand there. */
    List<CriteriaBoard.Item> changedSince(Sheet before) {
        return changes.get(before);
    }

    private static List<CriteriaBoard.Item> changed(Sheet before, List<CriteriaBoard.Item> newest) {
        return newest.stream()
                .filter(item -> !item.equals(before.items.get(item.id())))
                .toList();
    }

    /** Two of them are the same where they are of the same record. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
