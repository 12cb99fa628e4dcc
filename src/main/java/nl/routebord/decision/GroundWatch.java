package nl.routebord.decision;

import java.util.Set;
import java.util.UUID;
import nl.routebord.road.Road;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Decisions;
import nl.routebord.trail.Noted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When something happened on a board, what a decision rests on may be called otherwise, or be named no more. It listens to the
 * log and not to the boards: a vote changes its board hundreds of times, and is no line of the log. What is said beside things and
 * where a board stands changes neither; of a vote nothing does before it is over.
 */
@Component
class GroundWatch {

    /** The first words of lines about what is beside the things of a board. */
    private static final Set<String> BESIDE =
            Set.of("concern", "hobbel", "stage", "sheet", "moment", "decision", "followup");

    private static final String REMARK = "entry.remarked";

    private final JdbcClient jdbc;
    private final Road road;

    GroundWatch(JdbcClient jdbc, Road road) {
        this.jdbc = jdbc;
        this.road = road;
    }

    @EventListener
    void on(Noted noted) {
        if (!touches(noted.what())) {
            return;
        }
        jdbc.sql("""
                select a.traject_id, a.kind, exists (select 1 from decision_ground g where g.activity_id = a.id) as ground
                from activity a where a.id = ?""")
                .param(noted.activity().value())
                .query((row, n) -> new Touched(
                        new TrajectId(row.getObject("traject_id", UUID.class)),
                        row.getString("kind"),
                        row.getBoolean("ground")))
                .optional()
                .ifPresent(touched -> {
                    if (!touched.kind.equals(DecisionGrounds.BALLOT) || showsVote(noted.what())) {
                        road.announce(Choices.topic(touched.traject));
                    }
                    if (touched.ground) {
                        road.announce(Decisions.topic(touched.traject));
                    }
                });
    }

    /** True for a line after which a thing on a board may be called otherwise, be there or be gone. */
    static boolean touches(String what) {
        return !what.equals(REMARK) && !BESIDE.contains(what.substring(0, Math.max(0, what.indexOf('.'))));
    }

    /** A vote can be chosen once it is over, and is called by its question. */
    static boolean showsVote(String what) {
        return what.startsWith("phase.") || what.startsWith("activity.");
    }

    private record Touched(TrajectId traject, String kind, boolean ground) {}
}
