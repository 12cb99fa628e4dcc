package nl.routebord.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.report.Report.Part;
import nl.routebord.shared.ActivityId;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Words;
import nl.routebord.trail.Proceedings;
import nl.routebord.workshop.ActivityView;
import org.jspecify.annotations.Nullable;

/** The minutes of an evening: every line of its log that the house has words for, with the clock's time. Pure. */
final class Minutes {

    private static final String STEM = "report.course.";

    private Minutes() {}

    /** The part "Verloop": when, what and of which activity; and when the lead went over, which is about none. */
    static Part of(List<ActivityView> runSheet, List<Proceedings.Line> lines, List<Instant> handedOver) {
        var names = runSheet.stream().collect(Collectors.toMap(ActivityView::id, ActivityView::name));
        var happened = Stream.concat(
                        lines.stream()
                                .filter(line -> Words.has(STEM + line.what()))
                                .map(line -> new Happened(
                                        line.at(),
                                        Dutch.say(STEM + line.what(), places(line)),
                                        name(names, line.activity()))),
                        handedOver.stream().map(at -> new Happened(at, Dutch.say("report.course.lead"), "")))
                .sorted(Comparator.comparing(Happened::at))
                .toList();
        var days =
                happened.stream().map(one -> Dates.local(one.at())).distinct().count();
        return Reports.part(
                "report.course",
                happened.stream()
                        .map(one -> List.of(
                                days > 1 ? day(one.at()) + ", " + Dates.clock(one.at()) : Dates.clock(one.at()),
                                one.what(),
                                one.where()))
                        .toList(),
                "at",
                "what",
                "where");
    }

    private record Happened(Instant at, String what, String where) {}

    /** When this activity was opened, closed and shown: "geopend 19.03, gesloten 19.20". */
    static String times(ActivityView activity, List<Proceedings.Line> lines) {
        var said = lines.stream()
                .filter(line -> activity.id().equals(line.activity()))
                .filter(line -> Words.has("report.times." + line.what()))
                .map(line -> Dutch.say("report.times." + line.what(), Map.of("time", Dates.clock(line.at()))))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "" : Dutch.say("report.times", Map.of("times", said));
    }

    /** The day by the clock of the Netherlands. */
    static String day(Instant moment) {
        return Dates.whole(Dates.local(moment));
    }

    private static Map<String, Object> places(Proceedings.Line line) {
        return line.after() != null && line.after().matches("\\d+")
                ? Map.of("n", Integer.valueOf(line.after()))
                : Map.of();
    }

    private static String name(Map<ActivityId, String> names, @Nullable ActivityId activity) {
        return activity == null ? "" : names.getOrDefault(activity, "");
    }
}
