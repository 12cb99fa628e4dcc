package nl.routebord.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Evenings;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.Unanswered;
import org.springframework.stereotype.Component;

/** The concerns beside what stands on the boards of the evening: nobody votes them away, so they wait for an answer. */
@Component
class ConcernsLeft implements Unanswered {

    private final Evenings evenings;
    private final Map<String, Kind> kinds;

    ConcernsLeft(Evenings evenings, List<Kind> kinds) {
        this.evenings = evenings;
        this.kinds = kinds.stream().collect(Collectors.toMap(Kind::name, kind -> kind));
    }

    @Override
    public List<Left> of(Scope staff) {
        return List.of(new Left("report.concerns", lines(staff)));
    }

    private List<String> lines(Scope staff) {
        return evenings.of(staff).runSheet().stream()
                .flatMap(
                        activity -> Objects.requireNonNull(kinds.get(activity.kind()), activity.kind())
                                .recorded(activity)
                                .concerns()
                                .stream())
                .map(worry -> worry.about() + ": " + worry.text())
                .toList();
    }

    /** The record has a part for them. */
    @Override
    public List<Left> recorded(Scope staff) {
        return List.of();
    }
}
