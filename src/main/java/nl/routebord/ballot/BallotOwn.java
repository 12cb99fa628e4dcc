package nl.routebord.ballot;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.trail.Erasing;
import nl.routebord.trail.Held;
import nl.routebord.trail.OwnData;
import nl.routebord.workshop.Activities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The votes somebody gave and the parts they added. A voice in a round that is open is withdrawn. In a closed round that was not
 * secret it stays counted, under a name made by chance and without its reason; in a sealed one nobody knows it is theirs.
 */
@Component
class BallotOwn implements OwnData {

    private static final String OPTION = "ballot_option.author_id";

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final RoundKeys keys;
    private final Votes votes;
    private final Results results;
    private final Options options;
    private final Spent spent;
    private final Activities activities;

    BallotOwn(
            JdbcClient jdbc,
            Rounds rounds,
            RoundKeys keys,
            Votes votes,
            Results results,
            Options options,
            Spent spent,
            Activities activities) {
        this.activities = activities;
        this.spent = spent;
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.keys = keys;
        this.votes = votes;
        this.results = results;
        this.options = options;
    }

    /** Voices hang on the name of a voter, which is no id where a round is secret. */
    @Override
    public Set<String> columns() {
        return Set.of(OPTION, "ballot_option.removed_by");
    }

    /** Those of a hall: a round of the traject in which this person can be found. */
    private record Cast(Rounds.Round round, Voter voter, String board) {}

    private List<Cast> cast(ParticipantId who) {
        var cast = new ArrayList<Cast>();
        jdbc.sql("""
                select r.id, a.name from ballot_round r join activity a on a.id = r.activity_id
                join participant p on p.traject_id = a.traject_id
                where p.id = ? and (r.closed_at is null or not r.secret) and r.opened_at is not null order by r.id""")
                .param(who.value())
                .query((row, n) -> java.util.Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .forEach(one -> rounds.find(new RoundId(one.getKey()))
                        .ifPresent(round -> voter(round, who)
                                .filter(voter -> votes.receipt(voter).isPresent())
                                .ifPresent(voter -> cast.add(new Cast(round, voter, one.getValue())))));
        return cast;
    }

    /** Empty with another key file than the round was opened with: then nobody finds anybody's voice in it. */
    private Optional<Voter> voter(Rounds.Round round, ParticipantId who) {
        try {
            return Optional.of(keys.voter(round, who));
        } catch (IllegalStateException otherFile) {
            return Optional.empty();
        }
    }

    @Override
    public List<Held> read(ParticipantId who) {
        var lines = new ArrayList<Held.Line>();
        for (var one : cast(who)) {
            for (var vote : votes.of(one.voter)) {
                var reason = vote.reason() == null ? "" : " " + vote.reason();
                lines.add(new Held.Line(
                        one.board,
                        name(vote.option()) + ": " + Marks.word(one.round.asking(), vote.mark()) + reason,
                        one.round.openedAt()));
            }
        }
        return List.of(
                Held.told("ballot.own.votes", "vote.voter", lines),
                Held.told(
                        "ballot.own.parts",
                        OPTION,
                        jdbc.sql("""
                                select a.name as board, o.name, o.sentence, o.created_at from ballot_option o
                                join activity a on a.id = o.activity_id where o.author_id = ? order by o.created_at, o.id""")
                                .param(who.value())
                                .query((row, n) -> new Held.Line(
                                        row.getString("board"),
                                        row.getString("name") + ": " + row.getString("sentence"),
                                        row.getObject("created_at", OffsetDateTime.class)
                                                .toInstant()))
                                .list()));
    }

    private String name(OptionId option) {
        return jdbc.sql("select name from ballot_option where id = ?")
                .param(option.value())
                .query(String.class)
                .single();
    }

    /** Refuses {@code ballot.refused.erase} while a vote of this person counts down: what is being counted stands still. */
    @Override
    public void erase(Erasing erasing) {
        for (var one : cast(erasing.who())) {
            if (one.round.isClosed()) {
                unname(erasing, one.voter);
            } else {
                if (countsDown(one.round.activity())) {
                    throw Refusal.because("ballot.refused.erase");
                }
                withdraw(one.voter);
            }
            erasing.board(one.round.activity());
        }
        parts(erasing);
        erasing.pass("ballot_option", "author_id");
        erasing.pass("ballot_option", "removed_by");
    }

    private boolean countsDown(ActivityId activity) {
        return jdbc.sql("select phase from activity where id = ?")
                .param(activity.value())
                .query(String.class)
                .single()
                .equals("CLOSING");
    }

    private void withdraw(Voter voter) {
        jdbc.sql("delete from ballot_command where round_id = ? and receipt = ?")
                .params(voter.round().value(), votes.receipt(voter).orElseThrow())
                .update();
        for (var table : List.of("vote", "ballot_on_paper", "ballot_voter")) {
            jdbc.sql("delete from " + table + " where round_id = ? and voter = ?")
                    .params(voter.round().value(), voter.name())
                    .update();
        }
    }

    /** The receipt of a closed round stays in its list, and leads from here on to nobody. */
    private void unname(Erasing erasing, Voter voter) {
        var round = voter.round().value();
        var nobody = UUID.randomUUID().toString();
        jdbc.sql("select reason from vote where round_id = ? and voter = ? and reason is not null")
                .params(round, voter.name())
                .query(row -> {
                    erasing.said(row.getString("reason"));
                });
        // The voices hang on the row of the voter, and no two rows of a round have one receipt.
        jdbc.sql("insert into ballot_voter (round_id, voter, receipt, spent, most)"
                        + " select round_id, cast(? as varchar), cast(? as varchar), spent, most from ballot_voter"
                        + " where round_id = ? and voter = ?")
                .params(nobody, nobody.substring(0, 8), round, voter.name())
                .update();
        jdbc.sql("update vote set voter = ?, reason = case when reason is null then null else ? end"
                        + " where round_id = ? and voter = ?")
                .params(nobody, erasing.words(), round, voter.name())
                .update();
        jdbc.sql("update ballot_on_paper set voter = ? where round_id = ? and voter = ?")
                .params(nobody, round, voter.name())
                .update();
        jdbc.sql("delete from ballot_command where round_id = ? and receipt = ?")
                .params(round, votes.receipt(voter).orElseThrow())
                .update();
        var receipt = votes.receipt(voter).orElseThrow();
        jdbc.sql("delete from ballot_voter where round_id = ? and voter = ?")
                .params(round, voter.name())
                .update();
        jdbc.sql("update ballot_voter set receipt = ? where round_id = ? and voter = ?")
                .params(receipt, round, nobody)
                .update();
    }

    /** A part nobody can be asked about any more goes off the list; where it was asked it stays, without its words. */
    private void parts(Erasing erasing) {
        found("author_id", erasing.who().value()).forEach(part -> wipe(erasing, part));
    }

    private List<Part> found(String column, UUID id) {
        return jdbc.sql("select id, activity_id, name, sentence, ask, removed_at from ballot_option where " + column
                        + " = ?")
                .param(id)
                .query((row, n) -> new Part(
                        new OptionId(row.getObject("id", UUID.class)),
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        new PartWords(row.getString("name"), row.getString("sentence"), row.getString("ask")),
                        row.getObject("removed_at") != null))
                .list();
    }

    /** A vote about what stood on another board asks in the very words of it. */
    @Override
    public void forget(Erasing erasing) {
        for (var item : erasing.carried()) {
            found("id", item).stream()
                    .filter(part -> erasing.texts().contains(part.words.name()))
                    .forEach(part -> wipe(erasing, part));
        }
    }

    private record Part(OptionId id, ActivityId activity, PartWords words, boolean removed) {}

    private void wipe(Erasing erasing, Part part) {
        erasing.took(part.activity, part.id.value());
        erasing.said(part.words.name());
        erasing.said(part.words.sentence());
        erasing.said(part.words.name() + ": " + part.words.sentence());
        erasing.said(part.words.logged());
        jdbc.sql(
                        "update ballot_option set name = ?, name_key = ?, sentence = '', ask = '', author_turn = null where id = ?")
                .params(erasing.words(), "#" + part.id, part.id.value())
                .update();
        for (var round : rounds.of(part.activity)) {
            if (round.isClosed()) {
                results.reword(round.id(), part.id, erasing.words());
            } else if (!part.removed) {
                if (countsDown(part.activity)) {
                    throw Refusal.because("ballot.refused.erase");
                }
                options.remove(part.id, erasing.heir(), null);
                spent.giveBack(activities.read(part.activity).orElseThrow(), round, part.id);
            }
        }
    }
}
