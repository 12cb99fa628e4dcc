package nl.routebord.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.routebord.seatcard.Denominators;
import nl.routebord.shared.ParticipantId;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Groups;
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
    private final Groups groups;

    Sealing(
            JdbcClient jdbc,
            Rounds rounds,
            Options options,
            Votes votes,
            Results results,
            RoundKeys keys,
            Attendance attendance,
            Groups groups) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.options = options;
        this.votes = votes;
        this.results = results;
        this.keys = keys;
        this.attendance = attendance;
        this.groups = groups;
    }

    void close(ActivityView activity, Rounds.Round round) {
        var rows = votes.rows(round.id());
        var voters = Votes.byVoter(rows);
        var papers = papers(round, voters);
        var groups = this.groups.of(activity.traject());
        var present = attendance.count(activity.id(), papers.size());
        var invited = attendance.invited(activity.id());
        var onPaper = votes.onPaper(round.id());
        var figures = new Published(
                activity.question(),
                round.asking(),
                round.number(),
                papers.size(),
                present == null ? null : present.people(),
                invited.invited(),
                invited.source() == Denominators.Source.CARDS,
                onPaper,
                count(round, names(groups, group -> true), papers),
                present == null ? null : present.by(),
                Clients.among(Set.copyOf(names(groups, Groups.Group::clients)), papers));
        results.keep(round.id(), figures);
        var receipts = votes.receipts(round.id());
        results.keepReceipts(
                round.id(), voters.keySet().stream().map(receipts::get).sorted().toList());
        if (round.secret()) {
            seal(round, rows, figures.result());
        }
        rounds.close(round.id(), figures.present(), onPaper);
    }

    private List<Paper> papers(Rounds.Round round, Map<String, Map<OptionId, Integer>> voters) {
        var groups = groupsByVoter(round);
        return voters.entrySet().stream()
                .map(voter -> new Paper(groups.get(voter.getKey()), voter.getValue()))
                .toList();
    }

    private static List<String> names(List<Groups.Group> groups, Predicate<Groups.Group> which) {
        return groups.stream().filter(which).map(Groups.Group::name).toList();
    }

    private BallotResult count(Rounds.Round round, List<String> groupOrder, List<Paper> papers) {
        var standing = options.of(round.activity(), round.number()).stream()
                .filter(option -> !option.removed())
                .map(option -> new Asked(option.id(), option.name(), option.sentence()))
                .toList();
        return Count.after(round.asking().method(), round.secret(), standing, groupOrder, papers, earlier(round));
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
