package nl.routebord.feedback;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.ActivityView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pieces of feedback, for commands only. Frames read past JPA. */
@Repository
class Remarks {

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Road road;

    Remarks(EntityManager entities, JdbcClient jdbc, Road road) {
        this.road = road;
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

    /** The same; refuses {@code feedback.refused.gone}. */
    ActivityId activity(Scope scope, FeedbackId id) {
        return activityOf(scope, id).orElseThrow(() -> Refusal.because("feedback.refused.gone"));
    }

    /** Everybody who sees the board, and who wrote it. */
    void tell(ActivityView home, Remark remark) {
        road.announce(home.board());
        road.announce(home.mine(new ParticipantId(remark.author())));
    }

    /** The piece, held until the transaction ends: two devices of one author come one after the other. */
    Remark hold(FeedbackId id) {
        return entities.find(Remark.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }
}
