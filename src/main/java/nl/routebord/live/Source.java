package nl.routebord.live;

/**
 * Reads the record of one kind of topic. Called at most once per topic, audience and frame, in a read-only repeatable-read
 * transaction and outside every session lock. The record is immutable, has value equality and is shared by all screens.
 */
public interface Source {

    /** The kind of topic this source reads, see {@link Topic#kind()}. */
    String kind();

    Object read(Topic topic, Audience audience);
}
