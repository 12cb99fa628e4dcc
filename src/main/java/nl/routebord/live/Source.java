package nl.routebord.live;

/**
 * Reads the record of one kind of topic. Called at most once per topic, audience and frame, in a read-only repeatable-read
 * transaction and outside every session lock. The record is immutable, has value equality and is shared by all screens.
 */
public interface Source {

    /** The kind of topic this source reads, see {@link Topic#kind()}. */
    String kind();

    Object read(Topic topic, Audience audience);

    /**
     * The record after nothing was announced since {@code before} but changed counts. The same record as {@link #read} gives; most
     * changes in a full hall are of this kind, so a source that can read its counts alone saves most of the reading.
     *
     * @param before what this source gave last for the same topic and audience
     */
    default Object recount(Topic topic, Audience audience, Object before) {
        return read(topic, audience);
    }
}
