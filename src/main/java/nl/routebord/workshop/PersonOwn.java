package nl.routebord.workshop;

import java.util.List;
import java.util.Set;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.shared.ParticipantId;
import nl.routebord.trail.Erasing;
import nl.routebord.trail.Held;
import nl.routebord.trail.OwnData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How somebody takes part besides alias and group: the own code, extra time, seats on devices, and which taps counted. */
@Component
class PersonOwn implements OwnData {

    private final JdbcClient jdbc;
    private final Credentials credentials;

    PersonOwn(JdbcClient jdbc, Credentials credentials) {
        this.jdbc = jdbc;
        this.credentials = credentials;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "resume_code.participant_id",
                "person_extra_time.participant_id",
                "credential.subject",
                "command.participant_id");
    }

    @Override
    public List<Held> read(ParticipantId who) {
        return List.of(
                Held.counted(jdbc, who, "workshop.own.code", "resume_code.participant_id"),
                Held.counted(jdbc, who, "workshop.own.extra", "person_extra_time.participant_id"),
                Held.counted(jdbc, who, "workshop.own.seats", "credential.subject"),
                Held.counted(jdbc, who, "workshop.own.commands", "command.participant_id"));
    }

    /** Every device that had this seat is out from here on. */
    @Override
    public void erase(Erasing erasing) {
        erasing.drop("resume_code", "participant_id");
        erasing.drop("person_extra_time", "participant_id");
        erasing.tell(ExtraTime.board(erasing.guest().evening()));
        // Not ended but forgotten: the pages hear of it as their own person, and say that it was wiped, not that a seat
        // ended.
        credentials.forget(Purpose.GUEST, erasing.who().value());
        erasing.drop("command", "participant_id");
    }
}
