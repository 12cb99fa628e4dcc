package nl.routebord.criteria;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.shared.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts that came too late. Settling one writes who chose what and when; no text is ever thrown away. */
@Component
class Rivals {

    private final JdbcClient jdbc;
    private final Clock clock;

    Rivals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(Criterion criterion, ParticipantId author, int base, Wording text) {
        jdbc.sql("""
                insert into criterion_rival (id, criterion_id, author, base, name, sentence, at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        criterion.id(),
                        author.value(),
                        base,
                        text.name(),
                        text.sentence(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Kept> find(UUID rival) {
        return jdbc.sql("select criterion_id, author, name, sentence from criterion_rival where id = ?")
                .param(rival)
                .query((row, n) -> new Kept(
                        row.getObject("criterion_id", UUID.class),
                        new ParticipantId(row.getObject("author", UUID.class)),
                        new Wording(row.getString("name"), row.getString("sentence"))))
                .optional();
    }

    /** True for the first who settles it; a later choice changes nothing here. */
    boolean settle(UUID rival, Criteria.Choice choice, ParticipantId by) {
        return jdbc.sql("""
                        update criterion_rival set settled = ?, settled_by = ?, settled_at = ?
                        where id = ? and settled is null""")
                        .params(choice.name(), by.value(), clock.instant().atOffset(ZoneOffset.UTC), rival)
                        .update()
                == 1;
    }

    /** Whose screens show two texts of this criterion at the moment. */
    List<ParticipantId> authorsOfOpen(UUID item) {
        return jdbc
                .sql("select distinct author from criterion_rival where criterion_id = ? and settled is null")
                .param(item)
                .query(UUID.class)
                .stream()
                .map(ParticipantId::new)
                .toList();
    }

    record Kept(UUID item, ParticipantId author, Wording text) {}
}
