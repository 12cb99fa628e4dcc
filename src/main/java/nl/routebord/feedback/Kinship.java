package nl.routebord.feedback;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routebord.road.Road;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.ActivityView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links between reactions and what was made of them, in the present transaction. Who calls holds the reactions first. */
@Component("feedbackKinship")
class Kinship {

    private final JdbcClient jdbc;
    private final LineageRows lineages;
    private final Road road;
    private final Clock clock;

    Kinship(JdbcClient jdbc, LineageRows lineages, Road road, Clock clock) {
        this.jdbc = jdbc;
        this.lineages = lineages;
        this.road = road;
        this.clock = clock;
    }

    /** From now on this stands in the place of those. */
    void link(Remark made, Collection<Remark> parts) {
        parts.forEach(part -> jdbc.sql("insert into feedback_join (feedback_id, part_id) values (?, ?)")
                .params(made.id(), part.id())
                .update());
    }

    /** What it was made of stands again. */
    void part(Scope scope, UUID made) {
        jdbc.sql("insert into feedback_apart (feedback_id, who, at) values (?, ?, ?)")
                .params(made, scope.speaker().value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** It stands again in the place of what it was made of. */
    void unite(UUID made) {
        jdbc.sql("delete from feedback_apart where feedback_id = ?").param(made).update();
    }

    /** Everybody who sees the board, and who wrote one of these or what it came from: their own records change. */
    void tell(ActivityView home, Collection<UUID> items) {
        road.announce(home.board());
        var lineage = lineages.of(home.id());
        items.stream()
                .flatMap(item -> Stream.concat(Stream.of(item), lineage.origins(item).stream()))
                .distinct()
                .map(item -> jdbc.sql("select author from feedback where id = ?")
                        .param(item)
                        .query(UUID.class)
                        .single())
                .distinct()
                .forEach(author -> road.announce(home.mine(new ParticipantId(author))));
    }
}
