package nl.routebord.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes the result out of counted rows. Pure: the same rows give the same result, on every screen and in every export. */
final class Counting {

    private Counting() {}

    /** The parts with most support first; with the same support in the order of the list. */
    static List<Tally> tallies(List<BallotOption> options, List<Votes.Count> counts, List<Votes.Why> reasons) {
        var countsByOption = counts.stream().collect(Collectors.groupingBy(Votes.Count::option));
        var reasonsByOption = reasons.stream().collect(Collectors.groupingBy(Votes.Why::option));
        return options.stream()
                .filter(option -> !option.removed())
                .map(option -> tally(
                        option,
                        countsByOption.getOrDefault(option.id(), List.of()),
                        reasonsByOption.getOrDefault(option.id(), List.of())))
                .sorted(Comparator.comparingDouble(
                        (Tally tally) -> -tally.counts().support()))
                .toList();
    }

    private static Tally tally(BallotOption option, List<Votes.Count> counts, List<Votes.Why> reasons) {
        var total = Counts.NONE;
        Map<Optional<UUID>, Counts> perGroup = new LinkedHashMap<>();
        Map<Optional<UUID>, String> labels = new LinkedHashMap<>();
        for (var count : counts) {
            total = total.plus(count.choice(), count.people());
            var group = Optional.ofNullable(count.group());
            labels.put(group, count.label());
            perGroup.merge(
                    group,
                    Counts.NONE.plus(count.choice(), count.people()),
                    (known, fresh) -> known.plus(count.choice(), count.people()));
        }
        var groups = new ArrayList<SupportPerGroup.Group>();
        perGroup.forEach((group, those) -> groups.add(
                new SupportPerGroup.Group(Objects.requireNonNull(labels.get(group)), those.take(), those.total())));
        return new Tally(option.id(), option.name(), total, SupportPerGroup.of(groups), minorityFirst(total, reasons));
    }

    private static List<Tally.Reason> minorityFirst(Counts total, List<Votes.Why> reasons) {
        return reasons.stream()
                .map(why -> new Tally.Reason(why.choice(), why.text()))
                .sorted(Comparator.comparing((Tally.Reason reason) -> total.of(reason.choice()))
                        .thenComparing(Tally.Reason::choice, Comparator.reverseOrder())
                        .thenComparing(Tally.Reason::text))
                .toList();
    }
}
