package nl.routebord.live;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The way to the other nodes of the house. The database is the truth and stays it: what goes over the bus says only that
 * something may have changed, in {@link Mark}s, so a lost or doubled one costs a read and never a change.
 */
interface Bus {

    /** How far back {@link #heard} looks. */
    long WINDOW = 10_000;

    /**
     * What a node announced.
     *
     * @param node the random name of that start of that node
     * @param number rises with every announcement of a node, in the order in which others can see them
     */
    record Heard(String node, long number, Set<Long> marks) {}

    /** True where no other node can have this database: then nothing is told and nothing is asked. */
    boolean isAlone();

    /**
     * Tells all other nodes that these topics changed. Called outside every transaction, by one thread at a time, after the
     * changes were committed. Throws where it did not arrive; the caller then tells it again.
     */
    void tell(Collection<Long> marks);

    /** What the others announced within the {@link #WINDOW}, the oldest of each node first. */
    List<Heard> heard();
}
