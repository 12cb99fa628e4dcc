package nl.routebord.evaluation;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Unnamed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A point says what a concern said. While that is hidden, or stands beside what is, ways do not say it either. */
@Component
class UnnamedPoints implements Unnamed {

    private final JdbcClient jdbc;

    UnnamedPoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> unnamed(TrajectId traject) {
        return new HashSet<>(
                jdbc.sql("""
                select p.id from evaluation_point p where p.traject_id = ? and p.from_item is not null
                and (exists (select 1 from link_veil v where v.item = p.from_item)
                  or exists (select 1 from concern c where c.id = p.from_item and (c.hidden_for is not null
                    or exists (select 1 from link_veil v where v.item = c.item_id))))""").param(traject.value()).query(UUID.class).list());
    }
}
