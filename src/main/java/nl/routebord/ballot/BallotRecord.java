package nl.routebord.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.routebord.live.Audience;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Words;
import nl.routebord.trail.Decision;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Recorded;
import nl.routebord.workshop.Recorded.Section;
import org.springframework.stereotype.Component;

/**
 * The rounds of a ballot for the record, the first one first: the figures that were published and no others. What a small group
 * must not give away was left out of them at the close.
 */
@Component
class BallotRecord {

    private final Rounds rounds;
    private final Results results;
    private final Revealed revealed;

    BallotRecord(Rounds rounds, Results results, Revealed revealed) {
        this.rounds = rounds;
        this.results = results;
        this.revealed = revealed;
    }

    Recorded of(ActivityView activity) {
        var sections = new ArrayList<Section>();
        var decisions = new ArrayList<Decision>();
        var veiled = false;
        for (var round : rounds.of(activity.id()).reversed()) {
            var kept = round.isClosed() ? results.of(round.id()) : java.util.Optional.<Results.Kept>empty();
            if (kept.isEmpty()) {
                continue;
            }
            if (!Revealed.isVisible(activity, round)) {
                veiled = true;
                continue;
            }
            var shown = revealed.whole(round, kept.get(), Audience.HALL);
            sections.addAll(sections(shown));
            if (shown.decision() != null) {
                decisions.add(shown.decision());
            }
        }
        return new Recorded(veiled, sections, List.of(), decisions);
    }

    private static List<Section> sections(Shown shown) {
        var figures = shown.figures();
        var lines = new ArrayList<String>(List.of(
                figures.question(),
                HowAsked.sentence(figures.asking(), figures.round()),
                say("ballot.sheet.closed", Map.of("day", Dates.figures(shown.closedOn())))));
        if (figures.clients() != null && figures.clients() != Clients.ANSWERED) {
            lines.add(figures.clients().sentence());
        }
        if (shown.tooFew()) {
            lines.add(say("ballot.result.too_few", Map.of()));
        }
        var title = say("ballot.record.round", Map.of("n", figures.round()));
        var people = new Section(
                title,
                lines,
                List.of(say("ballot.sheet.people", Map.of()), say("ballot.record.count", Map.of())),
                people(figures));
        return shown.tooFew()
                ? List.of(people)
                : Stream.of(people, numbers(shown), groups(shown), reasons(shown))
                        .filter(section -> section == people || !section.rows().isEmpty())
                        .toList();
    }

    private static List<List<String>> people(Published figures) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(say("ballot.sheet.invited", Map.of()), number(figures.invited())));
        rows.add(List.of(say("ballot.sheet.present", Map.of()), number(figures.present())));
        rows.add(List.of(say("ballot.sheet.answered", Map.of()), number(figures.answered())));
        if (figures.onPaper() > 0) {
            rows.add(List.of(say("ballot.sheet.onpaper", Map.of()), number(figures.onPaper())));
        }
        return rows;
    }

    private static Section numbers(Shown shown) {
        var table = ResultTable.of(shown.asking(), shown.figures().result());
        var part = Stream.of(say("ballot.desk.part", Map.of()));
        return Section.table(
                say("ballot.desk.numbers", Map.of()),
                Stream.concat(part, table.heads().stream()).toList(),
                table.rows().stream()
                        .map(row -> Stream.concat(Stream.of(row.name()), row.cells().stream())
                                .toList())
                        .toList());
    }

    private static Section groups(Shown shown) {
        var rows = new ArrayList<List<String>>();
        for (var tally : shown.result()) {
            var groups = tally.groups();
            if (groups == null || tally.isUnanswered()) {
                continue;
            }
            if (groups.isTelling()) {
                groups.rows()
                        .forEach(row -> rows.add(List.of(
                                tally.name(),
                                PerGroup.name(row),
                                row.share().numbers() == null
                                        ? PerGroup.share(shown.asking(), row.share())
                                        : PerGroup.answers(row))));
            }
            var shared = PerGroup.shared(groups);
            if (!shared.isEmpty()) {
                rows.add(List.of(tally.name(), say("ballot.record.together", Map.of()), shared));
            }
        }
        return Section.table(
                say("ballot.sheet.groups", Map.of("favour", Marks.favour(shown.asking()))),
                List.of(
                        say("ballot.desk.part", Map.of()),
                        say("ballot.record.group", Map.of()),
                        say("ballot.record.said", Map.of())),
                rows);
    }

    /** Without a name, a group or an order that tells who wrote what. */
    private static Section reasons(Shown shown) {
        var rows = new ArrayList<List<String>>();
        shown.result()
                .forEach(tally -> Side.of(shown.asking(), tally)
                        .forEach(side -> side.reasons()
                                .forEach(reason -> rows.add(List.of(tally.name(), side.word(), reason.text())))));
        return Section.table(
                say("ballot.record.reasons", Map.of()),
                List.of(
                        say("ballot.desk.part", Map.of()),
                        say("ballot.record.answer", Map.of()),
                        say("ballot.record.reason", Map.of())),
                rows);
    }

    private static String say(String key, Map<String, Object> places) {
        return Words.say(Words.DUTCH, key, places);
    }

    private static String number(@org.jspecify.annotations.Nullable Integer people) {
        return people == null ? say("ballot.sheet.unknown", Map.of()) : Objects.toString(people);
    }
}
