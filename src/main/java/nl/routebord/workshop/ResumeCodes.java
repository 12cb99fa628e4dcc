package nl.routebord.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.Secrets;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table of resume codes. A code is derived from its owner and a generation, under the key beside the database: shown again
 * at any time without being stored, and made anew by the next generation. A copy of the tables gives no code.
 */
@Repository
class ResumeCodes {

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    ResumeCodes(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Whose code this is, in this workshop; nobody's where its owner was put out of the room. */
    Optional<ParticipantId> holder(WorkshopId workshop, ResumeCode code) {
        return jdbc.sql("""
                select r.participant_id from resume_code r join participant p on p.id = r.participant_id
                where r.workshop_id = ? and r.code_hash = ? and p.out_at is null""")
                .params(workshop.value(), hash(workshop, code))
                .query(UUID.class)
                .optional()
                .map(ParticipantId::new);
    }

    /** The code somebody has. Empty also where the key is another one than when it was made: that code opens nothing. */
    Optional<ResumeCode> of(ParticipantId who) {
        return jdbc.sql("select workshop_id, generation, code_hash from resume_code where participant_id = ?")
                .param(who.value())
                .query((row, n) -> {
                    var workshop = new WorkshopId(row.getObject("workshop_id", UUID.class));
                    var code = derived(who, row.getInt("generation"));
                    return Optional.of(code)
                            .filter(one -> hash(workshop, one).equals(row.getString("code_hash")));
                })
                .optional()
                .flatMap(code -> code);
    }

    /** From now on somebody has another code, and the one before opens nothing. Two first ones at once are one. */
    void renew(WorkshopId workshop, ParticipantId who) {
        var before = jdbc.sql("select generation from resume_code where participant_id = ? for update")
                .param(who.value())
                .query(Integer.class)
                .optional();
        int generation = free(workshop, who, before.orElse(0) + 1);
        var hash = hash(workshop, derived(who, generation));
        if (before.isPresent()) {
            jdbc.sql("update resume_code set generation = ?, code_hash = ?, made_at = ? where participant_id = ?")
                    .params(generation, hash, now(), who.value())
                    .update();
        } else {
            jdbc.sql("""
                    insert into resume_code (participant_id, workshop_id, generation, code_hash, made_at)
                    values (?, ?, ?, ?, ?) on conflict do nothing""")
                    .params(who.value(), workshop.value(), generation, hash, now())
                    .update();
        }
    }

    /** The first generation from this one whose code nobody else has here: one in 10^9 evenings goes on to the next. */
    private int free(WorkshopId workshop, ParticipantId who, int from) {
        int generation = from;
        while (holds(workshop, derived(who, generation))) {
            generation++;
        }
        return generation;
    }

    private boolean holds(WorkshopId workshop, ResumeCode code) {
        return jdbc.sql("select count(*) from resume_code where workshop_id = ? and code_hash = ?")
                        .params(workshop.value(), hash(workshop, code))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private ResumeCode derived(ParticipantId who, int generation) {
        return new ResumeCode(secrets.code("resume:" + who + ":" + generation));
    }

    private String hash(WorkshopId workshop, ResumeCode code) {
        return secrets.keyed("resume:" + workshop, code.signs());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
