package nl.routebord.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What people brought in of a kind whose things can be made of one another: who wrote a part is an author of the whole. A fixed
 * number of queries for a whole traject, each with the traject as its only place.
 */
public abstract class MadeOfOthers implements OnBoard {

    private final JdbcClient jdbc;
    private final String kind;
    private final Queries queries;

    /** {@code kind} is the kind of the items, as their references have it. */
    protected MadeOfOthers(JdbcClient jdbc, String kind, Queries queries) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.queries = queries;
    }

    /**
     * How a kind asks for its things.
     *
     * @param standing what stands on a board, in its order: {@code id}, {@code activity_id}, {@code step}, {@code board},
     *     {@code at} and whatever {@link #words} reads
     * @param people who wrote which thing, standing or not: {@code id} and {@code author}, of guests and members alone
     * @param seen the {@code id} of each standing thing that the hall reads
     * @param covered the {@code id} of each thing that is covered for now; null where other boards call none by its name
     */
    public record Queries(String standing, String people, String seen, @Nullable String covered) {}

    /** Which things of a traject were made of which. */
    protected abstract Ancestry ancestry(TrajectId traject);

    /** The words of a standing thing, as it is called in a list. */
    protected abstract String words(ResultSet row) throws SQLException;

    @Override
    public final String itemKind() {
        return kind;
    }

    @Override
    public final List<Thing> of(TrajectId traject) {
        var ancestry = ancestry(traject);
        var people = people(traject);
        return jdbc
                .sql(queries.standing())
                .param(traject.value())
                .query((row, n) -> thing(row, ancestry, people))
                .list()
                .stream()
                .filter(thing -> !thing.authors().isEmpty())
                .toList();
    }

    private Thing thing(ResultSet row, Ancestry ancestry, Map<UUID, ParticipantId> people) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Thing(
                new ItemRef(kind, id),
                new ActivityId(row.getObject("activity_id", UUID.class)),
                row.getInt("step"),
                row.getString("board"),
                words(row),
                Stream.concat(Stream.of(id), ancestry.origins(id).stream())
                        .map(people::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private Map<UUID, ParticipantId> people(TrajectId traject) {
        var people = new HashMap<UUID, ParticipantId>();
        jdbc.sql(queries.people()).param(traject.value()).query(row -> {
            people.put(row.getObject("id", UUID.class), new ParticipantId(row.getObject("author", UUID.class)));
        });
        return people;
    }

    @Override
    public final Set<UUID> seen(TrajectId traject) {
        return Set.copyOf(
                jdbc.sql(queries.seen()).param(traject.value()).query(UUID.class).list());
    }

    @Override
    public final Set<UUID> covered(TrajectId traject) {
        var covered = queries.covered();
        return covered == null
                ? Set.of()
                : Set.copyOf(jdbc.sql(covered)
                        .param(traject.value())
                        .query(UUID.class)
                        .list());
    }

    @Override
    public final Map<UUID, Set<UUID>> takenUp(TrajectId traject) {
        return ancestry(traject).takenUp();
    }
}
