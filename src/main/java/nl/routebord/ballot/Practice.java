package nl.routebord.ballot;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.workshop.ActivityView;
import org.jspecify.annotations.Nullable;

/**
 * One practice before the first vote: a harmless question of our own, asked in the way of the vote that follows. It lives in
 * memory alone and counts for nothing. Changes give the new state.
 *
 * @param round a name that no real round has
 * @param options what is asked about: one thing where things are answered one by one, three where they compete
 * @param closesAt when the seconds are over
 * @param lasts how long it is asked, and then shown
 * @param over true once they are, with the grace: from then on it is only looked at
 * @param papers what each person chose
 */
record Practice(
        RoundId round,
        Asking asking,
        List<OptionId> options,
        Instant closesAt,
        Duration lasts,
        boolean over,
        Map<ParticipantId, Map<OptionId, Integer>> papers) {

    private static final int COMPETING = 3;

    Practice {
        papers = Map.copyOf(papers);
    }

    /** In the way of a real round, but never secret: there is nothing to keep. */
    static Practice like(Asking real, Instant now, Duration lasts) {
        var method = real.method();
        var many = method.isPerPart() ? 1 : COMPETING;
        var asking = new Asking(
                method,
                method == Method.CHOICE ? Math.min(real.most(), many) : real.most(),
                false,
                real.words(),
                method == Method.CONSENT ? Asking.Stage.OBJECTIONS : null);
        return new Practice(
                RoundId.random(),
                asking,
                IntStream.range(0, many).mapToObj(n -> OptionId.random()).toList(),
                now.plus(lasts),
                lasts,
                false,
                Map.of());
    }

    /** One choice, with the rules of {@link Casting#cast}; the words of an objection are asked for and not kept. */
    Practice with(ParticipantId who, OptionId option, int mark, @Nullable String words, Instant now) {
        requireOpen(now);
        var method = asking.method();
        var back = !method.isPerPart() && mark == 0;
        if (!options.contains(option)
                || method == Method.RANKING
                || !(back || method.allows(mark, asking.most(), options.size()))) {
            throw Refusal.because("road.refused.broken");
        }
        if (method == Method.CONSENT && mark == Method.OBJECTION && words == null) {
            throw Refusal.because("ballot.refused.reason.empty");
        }
        var paper = new HashMap<>(of(who));
        if (method == Method.CHOICE && asking.most() == 1) {
            paper.clear();
        }
        if (back) {
            paper.remove(option);
        } else {
            paper.put(option, mark);
        }
        if (!method.isPerPart()
                && paper.values().stream().mapToInt(Integer::intValue).sum() > asking.most()) {
            throw Refusal.because("ballot.refused.spent", Map.of("n", asking.most()));
        }
        return with(who, paper);
    }

    /** An order of all, the best first. */
    Practice with(ParticipantId who, List<OptionId> order, Instant now) {
        requireOpen(now);
        if (asking.method() != Method.RANKING || order.size() != options.size() || !order.containsAll(options)) {
            throw Refusal.because("road.refused.broken");
        }
        var paper = new HashMap<OptionId, Integer>();
        for (int at = 0; at < order.size(); at++) {
            paper.put(order.get(at), at + 1);
        }
        return with(who, paper);
    }

    Map<OptionId, Integer> of(ParticipantId who) {
        return Objects.requireNonNullElse(papers.get(who), Map.of());
    }

    Practice ended() {
        return new Practice(round, asking, options, closesAt, lasts, true, papers);
    }

    boolean isDue(Instant now) {
        return !over && !now.isBefore(closesAt.plus(ActivityView.GRACE));
    }

    /** Looked at for long enough: nothing of it is left then. */
    boolean isGone(Instant now) {
        return !now.isBefore(closesAt.plus(ActivityView.GRACE).plus(lasts));
    }

    int answered() {
        return (int) papers.values().stream().filter(paper -> !paper.isEmpty()).count();
    }

    /** Counted as the real thing, without groups. */
    List<OptionResult> result() {
        var asked = options.stream().map(option -> new Asked(option, "", "")).toList();
        var given = papers.values().stream()
                .filter(paper -> !paper.isEmpty())
                .map(paper -> new Paper(null, paper))
                .toList();
        return Count.of(asking.method(), false, asked, List.of(), given, null).options();
    }

    private Practice with(ParticipantId who, Map<OptionId, Integer> paper) {
        var next = new HashMap<>(papers);
        next.put(who, Map.copyOf(paper));
        return new Practice(round, asking, options, closesAt, lasts, over, next);
    }

    private void requireOpen(Instant now) {
        if (over || isDue(now)) {
            throw Refusal.because("ballot.refused.practice.over");
        }
    }
}
