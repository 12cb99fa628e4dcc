package nl.routebord.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.FollowUp;
import nl.routebord.trail.Links;
import nl.routebord.trail.Way;
import org.springframework.stereotype.Component;

/** What was done with what people brought in: for the staff all of it, for the hall and everybody else what is published. */
@Component
class AnswersSource implements Source {

    private final AnswersReader reader;
    private final Links links;

    AnswersSource(AnswersReader reader, Links links) {
        this.reader = reader;
        this.links = links;
    }

    @Override
    public String kind() {
        return AnswersBoard.KIND;
    }

    @Override
    public Object read(Topic topic, Audience audience) {
        var traject = new TrajectId(UUID.fromString(topic.id()));
        var board = reader.read(traject);
        return audience == Audience.STAFF ? board : published(traject, board);
    }

    private PublicAnswers published(TrajectId traject, AnswersBoard board) {
        var told = board.cases()
                .filter(one -> one.seen() && one.isTold())
                .map(one -> one.item().id())
                .collect(Collectors.toSet());
        return of(board, told.isEmpty() ? Map.of() : seenAfter(traject, told));
    }

    /** What was made of them, without what others do not see where it stands. */
    private Map<UUID, List<Way.Stop>> seenAfter(TrajectId traject, Set<UUID> items) {
        var after = links.after(traject, items);
        if (after.isEmpty()) {
            return after;
        }
        var seen = reader.seen(traject);
        return after.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().stream()
                                .filter(stop -> seen.contains(stop.item()) || isDecided(stop))
                                .toList()));
    }

    /** Decisions have a public page of their own, points to look back on do not. */
    private static boolean isDecided(Way.Stop stop) {
        return stop.what() == Way.What.DECISION || stop.what() == Way.What.WITHDRAWN;
    }

    /** Pure: what everybody may read of the staff's board. */
    static PublicAnswers of(AnswersBoard board, Map<UUID, List<Way.Stop>> after) {
        var bySteps = new TreeMap<Integer, List<AnswersBoard.Board>>();
        board.boards()
                .forEach(one -> bySteps.computeIfAbsent(one.step(), fresh -> new ArrayList<>())
                        .add(one));
        var steps = bySteps.entrySet().stream()
                .map(one -> step(one.getKey(), one.getValue(), after))
                .toList();
        return new PublicAnswers(
                board.promise(),
                steps.stream().mapToInt(PublicAnswers.Step::answered).sum(),
                steps.stream().mapToInt(PublicAnswers.Step::waiting).sum(),
                steps);
    }

    private static PublicAnswers.Step step(
            int number, List<AnswersBoard.Board> boards, Map<UUID, List<Way.Stop>> after) {
        var waiting = boards.stream().mapToInt(AnswersBoard.Board::waiting).sum();
        var all = boards.stream().mapToInt(board -> board.cases().size()).sum();
        return new PublicAnswers.Step(
                number,
                all - waiting,
                waiting,
                boards.stream()
                        .map(board -> board(board, after))
                        .filter(board -> !board.told().isEmpty() || board.unseen() > 0)
                        .toList());
    }

    private static PublicAnswers.Board board(AnswersBoard.Board board, Map<UUID, List<Way.Stop>> after) {
        var published = board.cases().stream().filter(Case::isTold).toList();
        return new PublicAnswers.Board(
                board.key(),
                board.name(),
                published.stream()
                        .filter(Case::seen)
                        .flatMap(one -> told(one, after.getOrDefault(one.item().id(), List.of())))
                        .toList(),
                (int) published.stream().filter(one -> !one.seen()).count());
    }

    /** What was answered before a text was joined or cut does not vanish: it has a line of its own. */
    private static Stream<PublicAnswers.Told> told(Case one, List<Way.Stop> after) {
        return one.status() == FollowUp.Status.NEW
                ? one.parts().stream()
                        .map(part -> new PublicAnswers.Told(part.key(), one.text(), part.answer(), true, after))
                : Stream.of(new PublicAnswers.Told(one.item().id(), one.text(), told(one), false, after));
    }

    private static FollowUp told(Case one) {
        var last = one.published().getLast();
        var at = last.published() == null ? last.prepared() : last.published();
        return new FollowUp(last.status(), last.reason(), last.decision(), at);
    }
}
