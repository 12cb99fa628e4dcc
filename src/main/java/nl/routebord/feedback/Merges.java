package nl.routebord.feedback;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The facilitator makes one reaction of several, and takes that apart again; in every phase. Nothing of those is changed: they
 * stay readable with it, with who gave them, and taking apart brings them back as they were.
 */
@Service("feedbackMerges")
public class Merges {

    /** More than this in one act is a slip of the hand. */
    public static final int MOST = 20;

    private final Remarks remarks;
    private final LineageRows lineages;
    private final Kinship kinship;
    private final Activities activities;
    private final Road road;
    private final Log log;
    private final Clock clock;

    Merges(
            Remarks remarks,
            LineageRows lineages,
            Kinship kinship,
            Activities activities,
            Road road,
            Log log,
            Clock clock) {
        this.remarks = remarks;
        this.lineages = lineages;
        this.kinship = kinship;
        this.activities = activities;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Makes one new reaction of two or more on the same board; it is about what all of them are about, else about the whole.
     * Facilitator only. Refuses {@code feedback.refused.merge} for fewer than two or more than {@value #MOST},
     * {@code feedback.refused.gone} where one is off the board, and {@code .joined} where it is in another already.
     */
    @Transactional
    public Answer merge(Scope scope, CommandId command, List<FeedbackId> parts, Sort sort, String text) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var ids = parts.stream().distinct().toList();
            if (ids.size() < 2 || ids.size() > MOST) {
                throw Refusal.because("feedback.refused.merge");
            }
            var home = activities.find(scope, remarks.activity(scope, ids.getFirst()));
            if (ids.stream().anyMatch(id -> !remarks.activity(scope, id).equals(home.id()))) {
                throw Refusal.because("feedback.refused.gone");
            }
            var held = remarks.holdStanding(ids);
            var made = Remark.given(home, scope.speaker(), true, sort, text, about(held), clock.instant());
            remarks.add(made);
            kinship.link(made, held);
            note(
                    scope,
                    home,
                    made,
                    "feedback.merged",
                    held.stream().map(Remark::text).collect(Collectors.joining("\n")),
                    KinUndo.merged(made, held));
            kinship.tell(home, List.of(made.id()));
            return Answer.of("feedback.answer.merged");
        });
    }

    /** The one subject of all; null for the whole. */
    private static Remark.@Nullable Subject about(List<Remark> parts) {
        var first = parts.getFirst().subject();
        return parts.stream().allMatch(part -> java.util.Objects.equals(part.subject(), first)) ? first : null;
    }

    /**
     * Takes off the board what was made, and puts back what it was made of. Of one that came from a split all siblings go.
     * Facilitator only. Refuses {@code feedback.refused.gone} where one of them is hidden, and {@code .joined} where it went
     * into another since.
     */
    @Transactional
    public Answer takeApart(Scope scope, CommandId command, FeedbackId id) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var home = activities.find(scope, remarks.activity(scope, id));
            var lineage = lineages.of(home.id());
            var origins = lineage.parts().getOrDefault(id.value(), List.of());
            if (origins.isEmpty()) {
                throw Refusal.because("road.refused.broken");
            }
            var held = remarks.holdStanding(
                    lineage.siblings(id.value()).stream().map(FeedbackId::new).toList());
            held.forEach(made -> kinship.part(scope, made.id()));
            var split = origins.size() == 1;
            if (split) {
                var whole = remarks.find(origins.getFirst());
                note(scope, home, whole, "feedback.whole", null, KinUndo.whole(whole, held));
            } else {
                var made = held.getFirst();
                var parts = origins.stream().map(remarks::find).toList();
                note(scope, home, made, "feedback.apart", null, KinUndo.apart(made, parts));
            }
            kinship.tell(home, held.stream().map(Remark::id).toList());
            return Answer.of(split ? "feedback.answer.whole" : "feedback.answer.apart");
        });
    }

    private void note(
            Scope scope, ActivityView home, Remark remark, String what, @Nullable String before, String memo) {
        UUID item = remark.id();
        var after = before == null ? null : remark.text();
        log.note(scope, home.id(), what, new ItemRef(Feedback.KIND, item), before, after, memo);
    }
}
