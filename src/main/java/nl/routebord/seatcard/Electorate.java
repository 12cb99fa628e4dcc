package nl.routebord.seatcard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may have a say in an evening, as numbers: by the cards, or typed by the facilitator, with who and when. */
@Service
@Transactional
public class Electorate {

    /** The most people somebody can type; the columns hold more. */
    static final int MAX = 9999;

    private final JdbcClient jdbc;
    private final Road road;
    private final Clock clock;
    private final ObjectProvider<Underway> votes;

    /** The kinds that vote are asked for when needed: they need this to know who may. */
    Electorate(JdbcClient jdbc, Road road, Clock clock, ObjectProvider<Underway> votes) {
        this.jdbc = jdbc;
        this.road = road;
        this.clock = clock;
        this.votes = votes;
    }

    /** The numbers as they are now. For sources and kinds that have checked who looks; no person is in them. */
    @Transactional(readOnly = true)
    public Denominators of(WorkshopId workshop) {
        var rule = rule(workshop);
        var cards = count("select count(*) from seat_card where workshop_id = ? and revoked_at is null", workshop);
        var invited = cards > 0 ? Integer.valueOf(cards) : rule.invited();
        var source = cards > 0
                ? Denominators.Source.CARDS
                : invited == null ? Denominators.Source.NONE : Denominators.Source.TYPED;
        return new Denominators(invited, source, devices(workshop), rule.heads());
    }

    /** True where only the holder of a seat card may vote; everybody else may look on and write. */
    @Transactional(readOnly = true)
    public boolean isCardsOnly(WorkshopId workshop) {
        return rule(workshop).cardsOnly();
    }

    /**
     * Lets only who has a seat card vote, or everybody again. Staff only. Refuses {@code seatcard.refused.frozen} from the
     * first voice of a vote that is open: who may vote is promised as much as secret or open is.
     */
    public Answer cardsOnly(Scope scope, CommandId command, boolean only) {
        return road.once(scope, command, () -> {
            scope.requireStaff();
            hold(scope.evening());
            if (only != isCardsOnly(scope.evening()) && votes.stream().anyMatch(kind -> kind.hasVoices(scope))) {
                throw Refusal.because("seatcard.refused.frozen");
            }
            set(scope, "cards_only", only);
            return Answer.of(only ? "seatcard.answer.only" : "seatcard.answer.everybody");
        });
    }

    /** The people in the hall, counted by eye; null takes the number away. Staff only; refuses outside 0 to {@link #MAX}. */
    public Answer heads(Scope scope, CommandId command, @Nullable Integer people) {
        return road.once(scope, command, () -> typed(scope, "heads", people));
    }

    /** The people who were invited; counts where there are no cards. Otherwise as {@link #heads}. */
    public Answer invited(Scope scope, CommandId command, @Nullable Integer people) {
        return road.once(scope, command, () -> typed(scope, "invited", people));
    }

    /** Makes sure the row is there and keeps it to this transaction: whoever makes cards takes turns on it. */
    void hold(WorkshopId workshop) {
        jdbc.sql("insert into electorate (workshop_id, cards_only) values (?, false) on conflict do nothing")
                .param(workshop.value())
                .update();
        jdbc.sql("select workshop_id from electorate where workshop_id = ? for update")
                .param(workshop.value())
                .query(java.util.UUID.class)
                .single();
    }

    void changed(WorkshopId workshop) {
        road.announce(Topic.of("electorate", workshop));
    }

    private Answer typed(Scope scope, String column, @Nullable Integer people) {
        if (people != null && (people < 0 || people > MAX)) {
            throw Refusal.because("seatcard.refused.figure", Map.of("max", MAX));
        }
        set(scope, column, people);
        return people == null
                ? Answer.of("seatcard.answer.wiped")
                : Answer.of("seatcard.answer.counted", Map.of("n", people));
    }

    /** {@code column} is one of ours, never of a browser. */
    private void set(Scope scope, String column, @Nullable Object value) {
        scope.requireStaff();
        hold(scope.evening());
        jdbc.sql("update electorate set %1$s = ?, %1$s_at = ?, %1$s_by = ? where workshop_id = ?".formatted(column))
                .params(Arrays.asList(
                        value, now(), scope.speaker().value(), scope.evening().value()))
                .update();
        changed(scope.evening());
    }

    /** Who holds a card counts while it is used on a phone; who has none counts since they joined. */
    private int devices(WorkshopId workshop) {
        return count("""
                select count(*) from participant p left join seat_card c on c.participant_id = p.id
                where p.workshop_id = ? and p.kind = 'GUEST' and p.stand_in is null and p.erased_at is null and (c.id is null
                or (c.used_on = 'PHONE' and c.used_at is not null and c.revoked_at is null))""", workshop);
    }

    private int count(String sql, WorkshopId workshop) {
        return jdbc.sql(sql).param(workshop.value()).query(Integer.class).single();
    }

    private Rule rule(WorkshopId workshop) {
        return jdbc.sql("select cards_only, heads, invited from electorate where workshop_id = ?")
                .param(workshop.value())
                .query(Rule::read)
                .optional()
                .orElse(Rule.NONE);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private record Rule(
            boolean cardsOnly,
            @Nullable Integer heads,
            @Nullable Integer invited) {

        static final Rule NONE = new Rule(false, null, null);

        static Rule read(ResultSet row, int n) throws SQLException {
            return new Rule(row.getBoolean("cards_only"), number(row, "heads"), number(row, "invited"));
        }

        private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
            var number = row.getInt(column);
            return row.wasNull() ? null : number;
        }
    }
}
