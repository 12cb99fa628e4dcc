package nl.routebord.feedback;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
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

    /** Of reaction {@code f}: neither in another nor taken apart. */
    static final String OWN_PLACE = """
            not exists (select 1 from feedback_apart x where x.feedback_id = f.id)
            and not exists (select 1 from feedback_join j where j.part_id = f.id
                and not exists (select 1 from feedback_apart y where y.feedback_id = j.feedback_id))
            """;

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
        entities.flush();
    }

    /** As it is, without a lock: for what somebody who holds another of its kin keeps from changing. */
    Remark find(UUID id) {
        return entities.find(Remark.class, id);
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

    /** All of these, held always in the same order: of two who want the same ones the second sees what the first did. */
    List<Remark> hold(List<FeedbackId> ids) {
        return ids.stream()
                .sorted(Comparator.comparing(FeedbackId::value))
                .map(this::hold)
                .toList();
    }

    /** The same for what stands on the board. Refuses {@code feedback.refused.gone} and {@code .joined}. */
    List<Remark> holdStanding(List<FeedbackId> ids) {
        var held = hold(ids);
        held.forEach(remark -> {
            requirePlace(remark);
            if (remark.isWithdrawn() || remark.isOff()) {
                throw Refusal.because("feedback.refused.gone");
            }
        });
        return held;
    }

    /** Refuses {@code feedback.refused.joined} for what is read in another now. */
    void requirePlace(Remark held) {
        if (!hasPlace(held)) {
            throw Refusal.because("feedback.refused.joined");
        }
    }

    /** False for what is read in another now, and for what was taken apart. */
    boolean hasPlace(Remark held) {
        return jdbc.sql("select count(*) from feedback f where f.id = ? and " + OWN_PLACE)
                        .param(held.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
