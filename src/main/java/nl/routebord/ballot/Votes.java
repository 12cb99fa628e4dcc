package nl.routebord.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The voices of rounds that are open, and for good those of rounds that are not secret. Counting starts from these rows. */
@Repository
class Votes {

    /** Receipts are few; in a hall of a thousand about one in forty meets one that is taken. */
    private static final int TRIES = 200;

    private final JdbcClient jdbc;

    Votes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One voice as it lies in the table. */
    record Row(
            String voter,
            OptionId option,
            int mark,
            @Nullable String reason) {}

    /**
     * Lets somebody speak in this round and holds that voter's row until the transaction ends: the commands of one voter take
     * turns, those of different voters do not wait for each other. Gives the receipt, at every call the same.
     */
    String admit(Voter voter, int most) {
        for (int n = 0; n < TRIES; n++) {
            var receipt = jdbc.sql("select receipt from ballot_voter where round_id = ? and voter = ? for update")
                    .params(voter.round().value(), voter.name())
                    .query(String.class)
                    .optional();
            if (receipt.isPresent()) {
                return receipt.get();
            }
            var fresh = Receipts.fresh();
            var added = jdbc.sql("""
                    insert into ballot_voter (round_id, voter, receipt, most) values (?, ?, ?, ?)
                    on conflict do nothing""")
                    .params(voter.round().value(), voter.name(), fresh, most)
                    .update();
            if (added == 1) {
                return fresh;
            }
        }
        throw new IllegalStateException("no free receipt in " + TRIES + " tries");
    }

    /** What was answered to this command, if it counts already. */
    Optional<String> answered(RoundId round, String idHash) {
        return jdbc.sql("select receipt from ballot_command where round_id = ? and id_hash = ?")
                .params(round.value(), idHash)
                .query(String.class)
                .optional();
    }

    /** Remembers what is answered to this command; false where it counts already, and then nothing is changed. */
    boolean remember(RoundId round, String idHash, String receipt) {
        return jdbc.sql("""
                insert into ballot_command (round_id, id_hash, receipt) values (?, ?, ?) on conflict do nothing""").params(round.value(), idHash, receipt).update() == 1;
    }

    /** Another answer to a command that was remembered in the present transaction. */
    void correct(RoundId round, String idHash, String receipt) {
        jdbc.sql("update ballot_command set receipt = ? where round_id = ? and id_hash = ?")
                .params(receipt, round.value(), idHash)
                .update();
    }

    /**
     * Gives or changes a voice. A reason is left as it was where none came along ({@code keepReason}). Most voices in a hall are
     * first ones, so that is tried first.
     */
    void put(Voter voter, OptionId option, int mark, @Nullable String reason, boolean keepReason) {
        var added = jdbc.sql("""
                insert into vote (round_id, voter, option_id, mark, reason) values (?, ?, ?, ?, cast(? as varchar))
                on conflict do nothing""")
                .params(Arrays.asList(voter.round().value(), voter.name(), option.value(), mark, reason))
                .update();
        if (added == 0) {
            jdbc.sql("""
                    update vote set mark = ?, reason = case when ? then reason else cast(? as varchar) end
                    where round_id = ? and voter = ? and option_id = ?""")
                    .params(Arrays.asList(
                            mark, keepReason, reason, voter.round().value(), voter.name(), option.value()))
                    .update();
        }
    }

    void take(Voter voter, OptionId option) {
        jdbc.sql("delete from vote where round_id = ? and voter = ? and option_id = ?")
                .params(voter.round().value(), voter.name(), option.value())
                .update();
    }

    void takeAll(Voter voter) {
        jdbc.sql("delete from vote where round_id = ? and voter = ?")
                .params(voter.round().value(), voter.name())
                .update();
    }

    /** Counts dots or picks anew; false where there are not so many. */
    boolean spend(Voter voter) {
        return jdbc.sql("""
                update ballot_voter set spent =
                    (select coalesce(sum(v.mark), 0) from vote v where v.round_id = ? and v.voter = ?)
                where round_id = ? and voter = ?
                    and (select coalesce(sum(v.mark), 0) from vote v where v.round_id = ? and v.voter = ?) <= most""")
                        .params(
                                voter.round().value(),
                                voter.name(),
                                voter.round().value(),
                                voter.name(),
                                voter.round().value(),
                                voter.name())
                        .update()
                == 1;
    }

    /** Gives the dots or picks on this part back to who gave them. */
    void release(RoundId round, OptionId option) {
        jdbc.sql("delete from vote where round_id = ? and option_id = ?")
                .params(round.value(), option.value())
                .update();
        jdbc.sql("""
                update ballot_voter set spent = (select coalesce(sum(v.mark), 0) from vote v
                    where v.round_id = ballot_voter.round_id and v.voter = ballot_voter.voter) where round_id = ?""").param(round.value()).update();
    }

    /** Different voters with at least one voice on a part that still stands. Who speaks is admitted first, so all are looked at. */
    int answered(RoundId round) {
        return jdbc.sql("""
                select count(*) from ballot_voter b where b.round_id = ? and exists (
                    select 1 from vote v join ballot_option o on o.id = v.option_id
                    where v.round_id = b.round_id and v.voter = b.voter and o.removed_at is null)""").param(round.value()).query(Integer.class).single();
    }

    boolean hasVoices(RoundId round) {
        return jdbc.sql("select count(*) from ballot_voter where round_id = ?")
                        .param(round.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<MyBallot.MyVote> of(Voter voter) {
        return jdbc.sql("""
                select v.option_id, v.mark, v.reason from vote v join ballot_option o on o.id = v.option_id
                where v.round_id = ? and v.voter = ? order by o.position, o.created_at, o.id""")
                .params(voter.round().value(), voter.name())
                .query((row, n) -> new MyBallot.MyVote(
                        new OptionId(row.getObject("option_id", UUID.class)),
                        row.getInt("mark"),
                        row.getString("reason")))
                .list();
    }

    Optional<String> receipt(Voter voter) {
        return jdbc.sql("select receipt from ballot_voter where round_id = ? and voter = ?")
                .params(voter.round().value(), voter.name())
                .query(String.class)
                .optional();
    }

    /** All voices of a round on parts that stand. */
    List<Row> rows(RoundId round) {
        return jdbc.sql("""
                select v.voter, v.option_id, v.mark, v.reason from vote v join ballot_option o on o.id = v.option_id
                where v.round_id = ? and o.removed_at is null""")
                .param(round.value())
                .query((row, n) -> new Row(
                        row.getString("voter"),
                        new OptionId(row.getObject("option_id", UUID.class)),
                        row.getInt("mark"),
                        row.getString("reason")))
                .list();
    }

    /** The same voices voter by voter. */
    static Map<String, Map<OptionId, Integer>> byVoter(List<Row> rows) {
        var papers = new HashMap<String, Map<OptionId, Integer>>();
        rows.forEach(row -> papers.computeIfAbsent(row.voter(), voter -> new LinkedHashMap<>())
                .put(row.option(), row.mark()));
        return papers;
    }

    /** Receipt by voter, of all who spoke. */
    Map<String, String> receipts(RoundId round) {
        var receipts = new HashMap<String, String>();
        jdbc.sql("select voter, receipt from ballot_voter where round_id = ?")
                .param(round.value())
                .query(row -> {
                    receipts.put(row.getString("voter"), row.getString("receipt"));
                });
        return receipts;
    }

    List<String[]> commands(RoundId round) {
        return new ArrayList<>(
                jdbc.sql("select id_hash, receipt from ballot_command where round_id = ? order by id_hash")
                        .param(round.value())
                        .query((row, n) -> new String[] {row.getString("id_hash"), row.getString("receipt")})
                        .list());
    }

    void markOnPaper(Voter voter) {
        jdbc.sql("insert into ballot_on_paper (round_id, voter) values (?, ?) on conflict do nothing")
                .params(voter.round().value(), voter.name())
                .update();
    }

    boolean isOnPaper(Voter voter) {
        return jdbc.sql("select count(*) from ballot_on_paper where round_id = ? and voter = ?")
                        .params(voter.round().value(), voter.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    int onPaper(RoundId round) {
        return jdbc.sql("select count(*) from ballot_on_paper where round_id = ?")
                .param(round.value())
                .query(Integer.class)
                .single();
    }

    /** Wipes every row that knows a voter. The commands stay, see {@link Sealing}. */
    void forget(RoundId round) {
        for (var table : List.of("vote", "ballot_on_paper", "ballot_voter", "ballot_command")) {
            jdbc.sql("delete from " + table + " where round_id = ?")
                    .param(round.value())
                    .update();
        }
    }
}
