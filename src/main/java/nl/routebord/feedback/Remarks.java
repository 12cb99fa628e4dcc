package nl.routebord.feedback;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pieces of feedback, for commands only. Frames read past JPA. */
@Repository
class Remarks {

    private final EntityManager entities;
    private final JdbcClient jdbc;

    Remarks(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    void add(Remark remark) {
        entities.persist(remark);
    }

    /** Where a piece stands, without a lock: the activity must be locked first, or two writers wait for each other. */
    Optional<ActivityId> activityOf(Scope scope, FeedbackId id) {
        return jdbc.sql("select activity_id from feedback where id = ? and traject_id = ?")
                .params(id.value(), scope.traject().value())
                .query(UUID.class)
                .optional()
                .map(ActivityId::new);
    }

    /** The piece, held until the transaction ends: two devices of one author come one after the other. */
    Remark hold(FeedbackId id) {
        return entities.find(Remark.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }
}
