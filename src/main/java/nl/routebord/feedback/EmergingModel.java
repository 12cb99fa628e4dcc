package nl.routebord.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Kind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The model that comes into being: what came out so far of the other activities of the same step, through what every kind
 * must bring, without knowing any of them. What is hidden there is not handed out, so it is not here either.
 */
@Component
class EmergingModel {

    private final Activities activities;
    private final ObjectProvider<Kind> kinds;

    /** The kinds are asked for when needed: this kind is one of them. */
    EmergingModel(Activities activities, ObjectProvider<Kind> kinds) {
        this.activities = activities;
        this.kinds = kinds;
    }

    List<FeedbackBoard.Part> around(ActivityView feedback) {
        var byName = kinds.stream().collect(Collectors.toMap(Kind::name, Function.identity()));
        return activities.ofStep(feedback.traject(), feedback.step()).stream()
                .filter(other -> !other.kind().equals(feedback.kind()))
                .flatMap(other -> Optional.ofNullable(byName.get(other.kind()))
                        .map(kind -> new FeedbackBoard.Part(
                                other.id(), other.kind(), other.name(), other.phase(), kind.outcome(other.id())))
                        .stream())
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    /** The item of the model somebody speaks of, if it is in it now. */
    Optional<Remark.Subject> find(ActivityView feedback, UUID item) {
        return around(feedback).stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.item().equals(item))
                .findFirst()
                .map(line -> new Remark.Subject(line.item(), line.name()));
    }
}
