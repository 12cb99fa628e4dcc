package nl.routebord.ballot;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import nl.routebord.shell.Words;
import nl.routebord.trail.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people wrote beside their vote asks for one answer a round, without the words: a reason alone could tell whose it was. It
 * does so from the moment on which the result may be seen; before that nobody reads it, and what is sealed has no writers.
 */
@Component
class ReasonsBroughtIn implements Seen {

    /** What the reasons of a round are called as one thing; its id is the round's. */
    static final String KIND = "ballot-reasons";

    private static final String WRITTEN = """
            select r.id, r.number, r.closed_at, a.id as activity, a.step, a.name, x.option_id, x.reason, p.id as author
            from ballot_round r join activity a on a.id = r.activity_id
            join (select round_id, option_id, reason, cast(null as varchar(64)) as voter from sealed_ballot
                  union all select v.round_id, v.option_id, v.reason, v.voter from vote v
                  join ballot_option o on o.id = v.option_id where o.removed_at is null) x on x.round_id = r.id
            left join participant p on cast(p.id as varchar(64)) = x.voter and p.kind in ('GUEST', 'MEMBER')
            where a.traject_id = ? and x.reason is not null and r.closed_at is not null
              and (r.revealed_at is not null or not a.hidden) order by r.closed_at, r.id""";

    private final JdbcClient jdbc;

    ReasonsBroughtIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String itemKind() {
        return KIND;
    }

    @Override
    public List<Thing> of(TrajectId traject) {
        var hidden = hidden(traject);
        var rounds = new LinkedHashMap<UUID, Gathered>();
        jdbc.sql(WRITTEN)
                .param(traject.value())
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    var words = new HiddenWords(
                            id, row.getObject("option_id", UUID.class), Tally.Reason.key(row.getString("reason")));
                    if (!hidden.contains(words)) {
                        rounds.computeIfAbsent(id, fresh -> new Gathered()).add(row.getObject("author", UUID.class));
                    }
                    return new Round(
                            id,
                            row.getInt("number"),
                            new ActivityId(row.getObject("activity", UUID.class)),
                            row.getInt("step"),
                            row.getString("name"),
                            row.getObject("closed_at", OffsetDateTime.class).toInstant());
                })
                .list()
                .forEach(round -> rounds.computeIfPresent(round.id, (id, gathered) -> gathered.in(round)));
        return rounds.values().stream().map(Gathered::thing).toList();
    }

    /** It says no more than how many wrote something, where the result stands for all. */
    @Override
    public Set<UUID> seen(TrajectId traject) {
        return of(traject).stream().map(thing -> thing.item().id()).collect(Collectors.toSet());
    }

    private Set<HiddenWords> hidden(TrajectId traject) {
        return Set.copyOf(jdbc.sql("""
                select h.round_id, h.option_id, h.words from ballot_reason_hidden h
                join ballot_round r on r.id = h.round_id join activity a on a.id = r.activity_id where a.traject_id = ?""")
                .param(traject.value())
                .query((row, n) -> new HiddenWords(
                        row.getObject("round_id", UUID.class),
                        row.getObject("option_id", UUID.class),
                        row.getString("words")))
                .list());
    }

    private record HiddenWords(UUID round, UUID option, String key) {}

    private record Round(UUID id, int number, ActivityId activity, int step, String board, Instant closed) {}

    /** The reasons of one round, counted. */
    private static final class Gathered {

        private final Set<ParticipantId> authors = new HashSet<>();
        private int texts;
        private @Nullable Round round;

        private void add(@Nullable UUID author) {
            texts++;
            if (author != null) {
                authors.add(new ParticipantId(author));
            }
        }

        private Gathered in(Round of) {
            round = of;
            return this;
        }

        private Thing thing() {
            var of = java.util.Objects.requireNonNull(round);
            var key = of.number == 1 ? "ballot.broughtin" : "ballot.broughtin.round";
            return new Thing(
                    new ItemRef(KIND, of.id),
                    of.activity,
                    of.step,
                    of.board,
                    Words.say(Words.DUTCH, key, Map.of("n", texts, "round", of.number)),
                    authors,
                    of.closed);
        }
    }
}
