package nl.routebord.report;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.routebord.report.Report.Fact;
import nl.routebord.report.Report.Part;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.shared.WorkshopId;
import nl.routebord.shell.Dates;
import nl.routebord.trail.Proceedings;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Evenings;
import nl.routebord.workshop.Evenings.Evening;
import nl.routebord.workshop.Guides;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.NextSteps;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Recorded;
import nl.routebord.workshop.Recorded.Section;
import nl.routebord.workshop.Unanswered;
import nl.routebord.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the record of an evening from what the kinds may tell everybody and from the log. There are no names and no aliases in
 * it: what people typed stands there, who typed it does not.
 */
@Service
public class Reports {

    private final Evenings evenings;
    private final Proceedings course;
    private final Guides guides;
    private final NextSteps next;
    private final Workshops workshops;
    private final Clock clock;
    private final Map<String, Kind> kinds;
    private final List<Unanswered> unanswered;

    Reports(
            Evenings evenings,
            Proceedings course,
            Guides guides,
            NextSteps next,
            Workshops workshops,
            Clock clock,
            List<Kind> kinds,
            List<Unanswered> unanswered) {
        this.unanswered = List.copyOf(unanswered);
        this.guides = guides;
        this.workshops = workshops;
        this.evenings = evenings;
        this.course = course;
        this.next = next;
        this.clock = clock;
        this.kinds = kinds.stream().collect(Collectors.toMap(Kind::name, kind -> kind));
    }

    /** The record as it is now. Only for the facilitator of that evening. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Report of(Scope staff) {
        var evening = evenings.of(staff);
        var until = evening.closed() == null ? clock.instant() : evening.closed();
        var lines = course.of(
                evening.workshop().id(),
                evening.runSheet().stream().map(ActivityView::id).toList(),
                evening.made(),
                until);
        var recorded = new LinkedHashMap<ActivityView, Recorded>();
        evening.runSheet().stream()
                .filter(activity -> activity.phase() != Phase.PREPARED)
                .forEach(activity -> recorded.put(activity, kind(activity).recorded(activity)));
        var parts = new ArrayList<Part>();
        parts.add(attendance(evening));
        evening.runSheet().forEach(activity -> parts.add(activity(activity, recorded.get(activity), lines)));
        parts.add(decisions(recorded));
        parts.add(concerns(recorded));
        parts.add(left(staff));
        parts.add(next(evening));
        parts.add(Minutes.of(evening.runSheet(), lines, guides.handedOver(staff)));
        return new Report(
                evening.workshop().municipality(),
                evening.workshop().title(),
                facts(evening, lines, until),
                parts,
                evening.closed() == null);
    }

    /**
     * The record of an evening that is over, for who reads along in its traject. Refuses {@code shared.refused.staff} to all
     * others, and {@code workshop.refused.gone} for an evening that goes on, or of elsewhere.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Report read(Scope reader, WorkshopId evening) {
        if (reader.role() != Role.READER) {
            throw Refusal.because("shared.refused.staff");
        }
        if (workshops
                .byId(evening)
                .filter(one -> one.traject().equals(reader.traject()) && one.closed())
                .isEmpty()) {
            throw Refusal.because("workshop.refused.gone");
        }
        // The record is made for a desk of that evening, and says the same to whoever may read it.
        return of(Scope.facilitator(reader.traject(), evening, Objects.requireNonNull(reader.who())));
    }

    private static List<Fact> facts(Evening evening, List<Proceedings.Line> lines, Instant until) {
        var begin = begin(lines, evening.closed());
        return List.of(
                new Fact(
                        Dutch.say("report.fact.municipality"),
                        evening.workshop().municipality()),
                new Fact(Dutch.say("report.fact.title"), evening.workshop().title()),
                new Fact(Dutch.say("report.fact.day"), Minutes.day(begin.orElse(until))),
                new Fact(Dutch.say("report.fact.begin"), begin.map(Dates::clock).orElse(Dutch.say("report.fact.none"))),
                new Fact(
                        Dutch.say("report.fact.end"),
                        evening.closed() == null ? Dutch.say("report.fact.running") : Dates.clock(evening.closed())),
                new Fact(Dutch.say("report.fact.people"), Integer.toString(evening.people())));
    }

    /** The first thing the desk did on the last day; a try-out of the week before is not when the evening began. */
    private static Optional<Instant> begin(List<Proceedings.Line> lines, @Nullable Instant closed) {
        // A new code, or the end itself, is not how an evening began.
        var begun = lines.stream().filter(line -> line.activity() != null).toList();
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        var day = Dates.local(closed == null ? begun.getLast().at() : closed);
        return begun.stream()
                .map(Proceedings.Line::at)
                .filter(at -> Dates.local(at).equals(day))
                .findFirst()
                .or(() -> Optional.of(begun.getFirst().at()));
    }

    private static Part attendance(Evening evening) {
        var rows = new ArrayList<List<String>>();
        evening.attended().stream()
                .filter(group -> !group.group().isEmpty() || group.people() > 0)
                .forEach(group -> rows.add(List.of(
                        group.group().isEmpty() ? Dutch.say("workshop.group.none") : group.group(),
                        Integer.toString(group.people()))));
        rows.add(List.of(Dutch.say("report.attended.all"), Integer.toString(evening.people())));
        return new Part(
                Dutch.say("report.attended"),
                List.of(Dutch.say("report.attended.how")),
                List.of(Section.table(
                        "", List.of(Dutch.say("report.attended.group"), Dutch.say("report.attended.people")), rows)));
    }

    private static Part activity(ActivityView activity, @Nullable Recorded recorded, List<Proceedings.Line> lines) {
        var about = new ArrayList<>(List.of(
                activity.question(),
                Dutch.say("report.kind", Map.of("kind", Dutch.say("routemap.kind." + activity.kind())))));
        if (recorded == null) {
            about.add(Dutch.say("report.skipped"));
            return new Part(activity.name(), about, List.of());
        }
        var times = Minutes.times(activity, lines);
        about.add(Dutch.say("report.phase." + activity.phase().name().toLowerCase(Locale.ROOT))
                + (times.isEmpty() ? "" : " " + times));
        if (recorded.veiled()) {
            about.add(Dutch.say("report.veiled"));
        }
        return new Part(activity.name(), about, recorded.sections());
    }

    private static Part decisions(Map<ActivityView, Recorded> recorded) {
        var rows = new ArrayList<List<String>>();
        recorded.forEach((activity, one) -> one.decisions()
                .forEach(decision -> rows.add(List.of(
                        decision.title(), decision.reason(), Dates.figures(decision.reviewOn()), activity.name()))));
        return part("report.decisions", rows, "what", "why", "review", "where");
    }

    private static Part concerns(Map<ActivityView, Recorded> recorded) {
        var rows = new ArrayList<List<String>>();
        recorded.forEach((activity, one) ->
                one.concerns().forEach(worry -> rows.add(List.of(worry.text(), worry.about(), activity.name()))));
        return part("report.concerns", rows, "what", "about", "where");
    }

    private Part left(Scope staff) {
        var sections = unanswered.stream()
                .flatMap(one -> one.recorded(staff).stream())
                .map(left -> Section.text(Dutch.say(left.title()), left.lines()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
        return new Part(
                Dutch.say("report.left"),
                sections.isEmpty() ? List.of(Dutch.say("report.left.none")) : List.of(),
                sections);
    }

    private Part next(Evening evening) {
        var plan = next.of(evening.workshop().id());
        var lines = new ArrayList<String>();
        if (!plan.steps().isEmpty()) {
            lines.add(plan.steps());
        }
        plan.day().ifPresent(day -> {
            var places = Map.<String, Object>of("day", Dates.whole(day), "time", plan.time());
            lines.add(Dutch.say("workshop.next." + (plan.time().isEmpty() ? "date" : "datetime"), places));
        });
        if (!plan.place().isEmpty()) {
            lines.add(Dutch.say("workshop.next.place", Map.of("place", plan.place())));
        }
        if (lines.isEmpty()) {
            lines.add(Dutch.say("report.next.none"));
        }
        return new Part(Dutch.say("workshop.next.title"), lines, List.of());
    }

    /** A part that is one table; where it is empty it says so. */
    static Part part(String key, List<List<String>> rows, String... heads) {
        if (rows.isEmpty()) {
            return new Part(Dutch.say(key), List.of(Dutch.say(key + ".none")), List.of());
        }
        var names =
                Arrays.stream(heads).map(head -> Dutch.say(key + "." + head)).toList();
        return new Part(Dutch.say(key), List.of(), List.of(Section.table("", names, rows)));
    }

    private Kind kind(ActivityView activity) {
        return Objects.requireNonNull(kinds.get(activity.kind()), activity.kind());
    }
}
