package nl.routebord.ballot;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A vote that was not secret knows its voters by their id. On the day of unlinking they get names made by chance, other ones in
 * each round, and other receipts; and the answers to each part, with the words beside them, are dealt anew among those who
 * answered that part. So each figure stays what it was, and no reason leads to the other answers of who wrote it. A secret
 * round has nothing left of the kind: see {@link Sealing}.
 */
@Component
class BallotUnlinked implements Unlinks {

    private static final String OF_PEOPLE = """
            select v.round_id from ballot_voter v join ballot_round r on r.id = v.round_id join activity a on a.id = r.activity_id
            join participant p on cast(p.id as varchar(64)) = v.voter
            where a.traject_id = ? and p.kind in ('GUEST', 'MEMBER') order by v.round_id limit 1""";

    private final JdbcClient jdbc;
    private final Votes votes;
    private final SecureRandom random = new SecureRandom();

    BallotUnlinked(JdbcClient jdbc, Votes votes) {
        this.jdbc = jdbc;
        this.votes = votes;
    }

    @Override
    public List<Unlink> unlinks() {
        return Unlink.nameless("ballot_option", "author_id", "removed_by");
    }

    @Override
    public boolean alsoUnlink(TrajectId traject) {
        return turns(traject) || commands(traject) || rounds(traject);
    }

    /** The how-manieth part somebody added is only there to refuse one too many. */
    private boolean turns(TrajectId traject) {
        return jdbc.sql("update ballot_option set author_turn = null where author_turn is not null and activity_id in"
                                + " (select a.id from activity a where a.traject_id = ?)")
                        .param(traject.value())
                        .update()
                > 0;
    }

    /** What was kept so that a vote that is sent again counts once. */
    private boolean commands(TrajectId traject) {
        return jdbc.sql(
                                "delete from ballot_command where round_id in (select r.id from ballot_round r"
                                        + " join activity a on a.id = r.activity_id where a.traject_id = ? and r.closed_at is not null)")
                        .param(traject.value())
                        .update()
                > 0;
    }

    private boolean rounds(TrajectId traject) {
        var next = jdbc.sql(OF_PEOPLE).param(traject.value()).query(UUID.class).optional();
        next.ifPresent(this::deal);
        return next.isPresent();
    }

    private record Voter(String name, int spent, int most) {}

    private record Given(
            UUID option,
            String voter,
            int mark,
            @org.jspecify.annotations.Nullable String reason) {}

    private void deal(UUID round) {
        var names = new HashMap<String, Voter>();
        jdbc.sql("select voter, spent, most from ballot_voter where round_id = ?")
                .param(round)
                .query((row, n) -> names.put(
                        row.getString("voter"),
                        new Voter(UUID.randomUUID().toString(), row.getInt("spent"), row.getInt("most"))))
                .list();
        var given = new TreeMap<UUID, List<Given>>();
        jdbc.sql("select option_id, voter, mark, reason from vote where round_id = ?")
                .param(round)
                .query((row, n) -> given.computeIfAbsent(
                                row.getObject("option_id", UUID.class), fresh -> new ArrayList<>())
                        .add(new Given(
                                row.getObject("option_id", UUID.class),
                                named(names, row.getString("voter")),
                                row.getInt("mark"),
                                row.getString("reason"))))
                .list();
        votes.forget(new RoundId(round));
        admit(round, names);
        given.values().forEach(answers -> write(round, answers));
    }

    private static String named(Map<String, Voter> names, String voter) {
        return java.util.Objects.requireNonNull(names.get(voter)).name;
    }

    private void admit(UUID round, Map<String, Voter> names) {
        var taken = new HashSet<String>();
        names.values().stream()
                .sorted(java.util.Comparator.comparing(Voter::name))
                .forEach(voter -> jdbc.sql("insert into ballot_voter (round_id, voter, receipt, spent, most)"
                                + " values (?, ?, ?, ?, ?)")
                        .params(round, voter.name, receipt(taken), voter.spent, voter.most)
                        .update());
    }

    /** What people hold as their receipt leads to no row of a vote any more; the list under the result stays as it was. */
    private static String receipt(HashSet<String> taken) {
        var receipt = Receipts.fresh();
        while (!taken.add(receipt)) {
            receipt = Receipts.fresh();
        }
        return receipt;
    }

    private void write(UUID round, List<Given> answers) {
        var voters = new ArrayList<>(answers.stream().map(Given::voter).sorted().toList());
        var dealt = new ArrayList<>(answers);
        Collections.shuffle(dealt, random);
        for (int n = 0; n < voters.size(); n++) {
            var answer = dealt.get(n);
            jdbc.sql(
                            "insert into vote (round_id, voter, option_id, mark, reason) values (?, ?, ?, ?, cast(? as varchar))")
                    .params(Arrays.asList(round, voters.get(n), answer.option, answer.mark, answer.reason))
                    .update();
        }
    }
}
