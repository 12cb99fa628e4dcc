package nl.routebord.poll;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.ballot.BallotResult;
import nl.routebord.ballot.Elsewhere;
import nl.routebord.ballot.OptionId;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.Groups;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a poll as its screens may show it: what may not be seen yet is not in the record at all. */
@Component
class PollReader {

    private final JdbcClient jdbc;
    private final Groups groups;
    private final Clock clock;
    private final Cache<Fixed, BallotResult> results =
            Caffeine.newBuilder().maximumSize(500).build();

    /** A result that does not change any more. */
    private record Fixed(UUID poll, Way way, List<Groups.Group> groups) {}

    PollReader(JdbcClient jdbc, Groups groups, Clock clock) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.clock = clock;
    }

    PollBoard read(Poll poll, boolean staff) {
        return new PollBoard(
                poll,
                poll.stage(clock.instant()),
                people(poll, Way.ONLINE),
                people(poll, Way.PAPER),
                poll.sealed() ? fixed(poll, Way.ONLINE) : null,
                poll.counted() ? fixed(poll, Way.PAPER) : null,
                staff && poll.sealed() ? words(poll) : List.of(),
                staff ? sheet(poll) : null,
                staff ? printed(poll) : 0);
    }

    /** How many took part in each poll of a traject, in one query. */
    PollCounts counts(TrajectId traject) {
        var counts = new HashMap<UUID, PollCounts.Of>();
        jdbc.sql(
                        "select v.poll_id, sum(case when v.way = 'ONLINE' then 1 else 0 end) as online,"
                                + " sum(case when v.way = 'PAPER' then 1 else 0 end) as paper"
                                + " from poll_voice v join poll p on p.id = v.poll_id where p.traject_id = ? group by v.poll_id")
                .param(traject.value())
                .query(row -> {
                    counts.put(
                            row.getObject("poll_id", UUID.class),
                            new PollCounts.Of(row.getInt("online"), row.getInt("paper")));
                });
        return new PollCounts(counts);
    }

    /** The forms that are in, by number. */
    Map<Integer, FormLine> forms(Poll poll) {
        var forms = new HashMap<Integer, FormLine>();
        jdbc.sql("select sender, option_id, group_id, words from poll_voice where poll_id = ? and way = ?")
                .params(poll.id(), Way.PAPER.name())
                .query(row -> {
                    var number = Integer.parseInt(row.getString("sender"));
                    forms.put(
                            number,
                            new FormLine(
                                    number,
                                    new OptionId(row.getObject("option_id", UUID.class)),
                                    row.getObject("group_id", UUID.class),
                                    row.getString("words")));
                });
        return forms;
    }

    /** What was pasted and is not in yet, read against what is in now; null for none. */
    @Nullable
    FormSheet sheet(Poll poll) {
        return jdbc.sql("select typed from poll_sheet where poll_id = ?")
                .param(poll.id())
                .query(String.class)
                .optional()
                .map(typed -> FormSheet.read(typed, poll, groups.of(poll.traject()), forms(poll)))
                .orElse(null);
    }

    private int printed(Poll poll) {
        return jdbc.sql("select printed from poll where id = ?")
                .param(poll.id())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private int people(Poll poll, Way way) {
        return jdbc.sql("select count(*) from poll_voice where poll_id = ? and way = ?")
                .params(poll.id(), way.name())
                .query(Integer.class)
                .single();
    }

    /** What stands for good is counted once, as long as the groups have the same names. */
    private BallotResult fixed(Poll poll, Way way) {
        var order = groups.of(poll.traject());
        return results.get(new Fixed(poll.id(), way, order), fresh -> result(poll, way, order));
    }

    private BallotResult result(Poll poll, Way way, List<Groups.Group> order) {
        var names = new HashMap<UUID, String>();
        order.forEach(group -> names.put(group.id(), group.name()));
        var choices = jdbc.sql("select option_id, group_id from poll_voice where poll_id = ? and way = ?")
                .params(poll.id(), way.name())
                .query((row, n) -> new Elsewhere.Chosen(
                        names.getOrDefault(row.getObject("group_id", UUID.class), ""),
                        new OptionId(row.getObject("option_id", UUID.class))))
                .list();
        return Elsewhere.count(
                poll.options(), order.stream().map(Groups.Group::name).toList(), choices);
    }

    /** By the alphabet: the order in which they came could tell who wrote what. */
    private List<String> words(Poll poll) {
        return jdbc.sql("select words from poll_voice where poll_id = ? and words is not null order by words")
                .param(poll.id())
                .query(String.class)
                .list();
    }
}
