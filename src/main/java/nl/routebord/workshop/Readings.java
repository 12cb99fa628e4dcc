package nl.routebord.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.live.Audience;
import nl.routebord.live.Changed;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import nl.routebord.shared.TrajectId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which seats still show somebody's own words on a public page, for the pages that do; topic {@code reading}, id = the right. */
@Component
public class Readings implements Source {

    private final JdbcClient jdbc;
    private final Road road;
    private final Credentials credentials;
    private final Clock clock;

    Readings(JdbcClient jdbc, Road road, Credentials credentials, Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** The name of the right of this secret: it opens nothing. Empty for a secret of no right. */
    public Optional<UUID> right(String secret) {
        return credentials.id(secret);
    }

    @Override
    public String kind() {
        return Reading.KIND;
    }

    @Override
    public Reading read(Topic topic, Audience audience) {
        return new Reading(jdbc.sql("""
                        select count(*) from credential c join participant p on p.id = c.subject
                        join traject t on t.id = p.traject_id
                        where c.id = ? and c.revoked_at is null and (c.expires_at is null or c.expires_at > ?)
                          and p.out_at is null and t.public_at is not null""")
                        .params(UUID.fromString(topic.id()), clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                > 0);
    }

    /** Whoever is put out, or let in again. */
    @EventListener
    void on(Changed changed) {
        if (changed.topic().kind().equals(Person.KIND)) {
            tell(jdbc.sql("select id from credential where subject = ? and purpose = 'GUEST'")
                    .param(UUID.fromString(changed.topic().id()))
                    .query(UUID.class)
                    .list());
        }
    }

    /** Tells every page that shows somebody's own words that this traject became public, or is so no more. */
    public void tell(TrajectId traject) {
        tell(jdbc.sql("""
                select c.id from credential c join participant p on p.id = c.subject
                where p.traject_id = ? and c.purpose = 'GUEST' and c.revoked_at is null""").param(traject.value()).query(UUID.class).list());
    }

    /** Tells the pages of this node of all seats that came to their end since. */
    void ended(Instant since) {
        var after = since.atOffset(ZoneOffset.UTC);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                select id from credential where purpose = 'GUEST'
                and (expires_at > ? and expires_at <= ? or revoked_at > ?)""")
                .params(after, now, after)
                .query(UUID.class)
                .list()
                .forEach(right -> road.announceHere(Reading.topic(right)));
    }

    void tell(List<UUID> rights) {
        rights.forEach(right -> road.announce(Reading.topic(right)));
    }
}
