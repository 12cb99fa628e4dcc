package nl.routebord.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.seatcard.Denominators;
import nl.routebord.shared.ParticipantId;
import nl.routebord.workshop.ActivityView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Closes a round: counts it, publishes the figures and, where it was secret, takes away all that could lead from a person to
 * a choice. All of it in the transaction of the phase change: a power cut in it leaves the round fully open or fully sealed.
 *
 * <p>What is kept of a secret round is written anew in an order that has nothing to do with the voting: ballots by random ids,
 * receipts by the alphabet, commands by their hash. In PostgreSQL rows of one transaction bear its number ({@code xmin}) and
 * lie in the order of writing ({@code ctid}); so no row of the time it was open may stay.
 */
@Component
class Sealing {

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final Options options;
    private final Votes votes;
    private final Results results;
    private final RoundKeys keys;
    private final Attendance attendance;

    Sealing(
            JdbcClient jdbc,
            Rounds rounds,
            Options options,
            Votes votes,
            Results results,
            RoundKeys keys,
            Attendance attendance) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.options = options;
        this.votes = votes;
        this.results = results;
        this.keys = keys;
        this.attendance = attendance;
    }

    void close(ActivityView activity, Rounds.Round round) {
        var rows = votes.rows(round.id());
        var papers = Votes.byVoter(rows);
        var present = attendance.count(activity.id(), papers.size());
        var invited = attendance.invited(activity.id());
        var onPaper = votes.onPaper(round.id());
        var figures = new Published(
                activity.question(),
                round.asking(),
                round.number(),
                papers.size(),
                present,
                invited.invited(),
                invited.source() == Denominators.Source.CARDS,
                onPaper,
                count(round, papers));
        results.keep(round.id(), figures);
        var receipts = votes.receipts(round.id());
        results.keepReceipts(
                round.id(), papers.keySet().stream().map(receipts::get).sorted().toList());
        if (round.secret()) {
            seal(round, rows, figures.result());
        }
        rounds.close(round.id(), present, onPaper);
    }

    private BallotResult count(Rounds.Round round, Map<String, Map<OptionId, Integer>> papers) {
        var groups = groupsByVoter(round);
        var standing = options.of(round.activity(), round.number()).stream()
                .filter(option -> !option.removed())
                .map(option -> new Asked(option.id(), option.name(), option.sentence()))
                .toList();
        return Count.after(
                round.asking().method(),
                round.secret(),
                standing,
                groupOrder(round),
                papers.entrySet().stream()
                        .map(paper -> new Paper(groups.get(paper.getKey()), paper.getValue()))
                        .toList(),
                earlier(round));
    }

    private List<BallotResult> earlier(Rounds.Round round) {
        return rounds.of(round.activity()).stream()
                .filter(other -> other.number() < round.number())
                .flatMap(other -> results.of(other.id()).stream())
                .map(kept -> kept.figures().result())
                .toList();
    }

    /** The group of each voter who could have spoken; the name of a voter tells it to nobody who lacks the key. */
    private Map<String, String> groupsByVoter(Rounds.Round round) {
        var groups = new HashMap<String, String>();
        jdbc.sql("""
                select p.id, g.name from participant p join participant_group g on g.id = p.group_id
                where p.traject_id = (select a.traject_id from activity a where a.id = ?)""").param(round.activity().value()).query(row -> {
            var who = new ParticipantId(row.getObject("id", UUID.class));
            groups.put(keys.voter(round, who).name(), row.getString("name"));
        });
        return groups;
    }

    private List<String> groupOrder(Rounds.Round round) {
        return jdbc.sql("""
                select g.name from participant_group g join activity a on a.traject_id = g.traject_id
                where a.id = ? order by g.position""").param(round.activity().value()).query(String.class).list();
    }

    private void seal(Rounds.Round round, List<Votes.Row> rows, BallotResult result) {
        var commands = votes.commands(round.id());
        votes.forget(round.id());
        ballots(round, rows, tellable(result))
                .forEach(ballot -> jdbc.sql("""
                insert into sealed_ballot (id, round_id, paper, option_id, mark, reason)
                values (?, ?, ?, ?, ?, cast(? as varchar))""")
                        .params(java.util.Arrays.asList(
                                ballot.id,
                                round.id().value(),
                                ballot.paper,
                                ballot.option.value(),
                                ballot.mark,
                                ballot.reason))
                        .update());
        commands.forEach(command -> votes.remember(round.id(), command[0], command[1]));
    }

    private record Ballot(
            UUID id,
            UUID paper,
            OptionId option,
            int mark,
            @Nullable String reason) {}

    /**
     * In the order of their random ids. A choice with words of one's own lies by itself too: who knows the writer must not
     * find the other choices of that paper through them.
     */
    private static List<Ballot> ballots(Rounds.Round round, List<Votes.Row> rows, Set<OptionId> tellable) {
        var together = new HashMap<String, UUID>();
        var ballots = new ArrayList<Ballot>();
        for (var row : rows) {
            if (tellable.contains(row.option())) {
                var paper = round.asking().method().isPerPart() || row.reason() != null
                        ? UUID.randomUUID()
                        : together.computeIfAbsent(row.voter(), voter -> UUID.randomUUID());
                ballots.add(new Ballot(UUID.randomUUID(), paper, row.option(), row.mark(), row.reason()));
            }
        }
        ballots.sort(Comparator.comparing(Ballot::id));
        return ballots;
    }

    /** With too few answers not even the sum may be told, so nothing of it is kept. */
    private static Set<OptionId> tellable(BallotResult result) {
        if (result.tooFew()) {
            return Set.of();
        }
        return result.options().stream()
                .filter(option -> !option.tooFew())
                .map(OptionResult::option)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
