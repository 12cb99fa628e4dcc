package nl.routebord.model;

import java.util.List;
import nl.routebord.entries.EntryId;

/** What goes from part to part on one board, oldest first. */
public record ModelRelations(List<Relation> relations) {

    /** The kind of topic that tells them; its id is the activity's. */
    public static final String TOPIC = "model-relations";

    public ModelRelations {
        relations = List.copyOf(relations);
    }

    /** From one part to another; {@code flow} is what goes. */
    public record Relation(RelationId id, EntryId from, EntryId to, String flow) {}
}
