package nl.routebord.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.Secrets;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The codes with which people go on from another phone. A code is derived from the person and a generation, so the page can
 * show it again, and kept as a keyed hash only: why, says the migration that made the table.
 */
@Service
public class ResumeCodes {

    private final JdbcClient jdbc;
    private final Road road;
    private final Secrets secrets;
    private final Clock clock;

    ResumeCodes(JdbcClient jdbc, Road road, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A guest's own code, made at the first look at it. Refuses everybody else with {@code workshop.refused.gone}. */
    @Transactional
    public String code(Scope scope) {
        var who = guest(scope);
        for (int next = 1; row(who).isEmpty(); next++) {
            add(scope.evening(), who, next);
        }
        var known = known(who);
        return known.isEmpty() ? next(scope.evening(), who) : known;
    }

    /** A guest's next code; the one before opens nothing from now on. Refuses as {@link #code}. */
    @Transactional
    public Answer renew(Scope scope, CommandId command) {
        var who = guest(scope);
        return road.once(scope, command, () -> {
            code(scope);
            next(scope.evening(), who);
            road.announce(ResumeCode.topic(who));
            return Answer.of("workshop.answer.resume");
        });
    }

    /** Whose code this is; empty for unknown and former codes, for those of another workshop, and of who was put out. */
    @Transactional(readOnly = true)
    Optional<ParticipantId> holder(WorkshopId evening, String code) {
        return holder(evening, code, "p.out_at is null");
    }

    /** The same for the evenings of a traject together. */
    @Transactional(readOnly = true)
    Optional<ParticipantId> holder(List<WorkshopId> evenings, String code) {
        if (evenings.isEmpty()) {
            return Optional.empty();
        }
        return jdbc
                .sql("select p.id from resume_code c join participant p on p.id = c.participant_id"
                        + " where c.code_hash in (:hashes) and p.out_at is null")
                .param("hashes", evenings.stream().map(one -> hash(one, code)).toList())
                .query(UUID.class)
                .list()
                .stream()
                .findFirst()
                .map(ParticipantId::new);
    }

    /** True for the code of somebody who is not let in again this evening. */
    @Transactional(readOnly = true)
    boolean isOfBarred(WorkshopId evening, String code) {
        return holder(evening, code, "p.barred_at is not null").isPresent();
    }

    private Optional<ParticipantId> holder(WorkshopId evening, String code, String and) {
        return jdbc.sql("select p.id from resume_code c join participant p on p.id = c.participant_id"
                        + " where c.workshop_id = ? and c.code_hash = ? and " + and)
                .params(evening.value(), hash(evening, code))
                .query(UUID.class)
                .optional()
                .map(ParticipantId::new);
    }

    /** The code that works now; empty where none was made, or where it was made with a key file that is not there any more. */
    @Transactional(readOnly = true)
    String known(ParticipantId who) {
        return row(who).filter(row -> row.hash().equals(hash(row.evening(), derived(who, row.generation()))))
                .map(row -> derived(who, row.generation()))
                .orElse("");
    }

    private static ParticipantId guest(Scope scope) {
        if (scope.role() != Role.GUEST) {
            throw Refusal.because("workshop.refused.gone");
        }
        return scope.speaker();
    }

    /** Adds nothing where another tab was first, or where this code is somebody else's already. */
    private void add(WorkshopId evening, ParticipantId who, int generation) {
        jdbc.sql("""
                insert into resume_code (participant_id, workshop_id, generation, code_hash, made_at)
                values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        who.value(),
                        evening.value(),
                        generation,
                        hash(evening, derived(who, generation)),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Two that come out alike at the same moment are refused by the database and tried again, as all lost races are. */
    private String next(WorkshopId evening, ParticipantId who) {
        var generation = jdbc.sql("select generation from resume_code where participant_id = ? for update")
                .param(who.value())
                .query(Integer.class)
                .single();
        String code;
        do {
            code = derived(who, ++generation);
        } while (holds(evening, code));
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("update resume_code set generation = ?, code_hash = ?, made_at = ? where participant_id = ?")
                .params(generation, hash(evening, code), now, who.value())
                .update();
        return code;
    }

    private boolean holds(WorkshopId evening, String code) {
        return jdbc.sql("select count(*) from resume_code where workshop_id = ? and code_hash = ?")
                        .params(evening.value(), hash(evening, code))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Optional<Row> row(ParticipantId who) {
        return jdbc.sql("select workshop_id, generation, code_hash from resume_code where participant_id = ?")
                .param(who.value())
                .query((row, n) -> new Row(
                        new WorkshopId(row.getObject("workshop_id", UUID.class)),
                        row.getInt("generation"),
                        row.getString("code_hash")))
                .optional();
    }

    private String derived(ParticipantId who, int generation) {
        return secrets.stableCode("resume:" + who + ":" + generation);
    }

    private String hash(WorkshopId evening, String code) {
        return secrets.stable("resume.hash:" + evening + ":" + code);
    }

    private record Row(WorkshopId evening, int generation, String hash) {}
}
