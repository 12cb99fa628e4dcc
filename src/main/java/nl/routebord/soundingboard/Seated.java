package nl.routebord.soundingboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import nl.routebord.shell.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who has a seat in a sounding board. Whoever was made a member without more has one since then, without an end. */
@Component
class Seated {

    private static final String SELECT = """
            select p.id, p.traject_id, p.handle, p.alias, p.joined_at, p.out_at, s.since_day, s.until_day, s.profile,
                   s.link, s.link_used_at, s.handed_at
            from participant p left join member_seat s on s.participant_id = p.id
            where p.kind = 'MEMBER' and p.unlinked is null""";

    private final JdbcClient jdbc;

    Seated(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Seat> find(ParticipantId who) {
        return jdbc.sql(SELECT + " and p.id = ?")
                .param(who.value())
                .query(Seated::read)
                .optional();
    }

    /** In the order in which they came, also those whose membership was ended. */
    List<Seat> of(TrajectId traject) {
        return jdbc.sql(SELECT + " and p.traject_id = ? order by p.joined_at, p.alias, p.id")
                .param(traject.value())
                .query(Seated::read)
                .list();
    }

    /** Holds the seat until the present transaction ends: of two devices or two acts at once one waits for the other. */
    Seat hold(ParticipantId who) {
        jdbc.sql("""
                insert into member_seat (participant_id, since_day, profile)
                select p.id, ?, 'OTHER' from participant p where p.id = ? and p.kind = 'MEMBER' on conflict do nothing""").params(since(who), who.value()).update();
        jdbc.sql("select participant_id from member_seat where participant_id = ? for update")
                .param(who.value())
                .query(UUID.class)
                .optional();
        return find(who).orElseThrow(Seated::unknown);
    }

    /** As {@link #hold}; refuses {@code soundingboard.refused.member} for whoever is no member of the traject of the staff. */
    Seat hold(Scope staff, ParticipantId who) {
        staff.requireTraject();
        if (find(who).filter(seat -> seat.traject().equals(staff.traject())).isEmpty()) {
            throw unknown();
        }
        return hold(who);
    }

    private LocalDate since(ParticipantId who) {
        return find(who).orElseThrow(Seated::unknown).term().since();
    }

    static Refusal unknown() {
        return Refusal.because("soundingboard.refused.member");
    }

    private static Seat read(ResultSet row, int n) throws SQLException {
        var since = row.getObject("since_day", LocalDate.class);
        var profile = row.getString("profile");
        var out = row.getObject("out_at", OffsetDateTime.class);
        return new Seat(
                new ParticipantId(row.getObject("id", UUID.class)),
                new TrajectId(row.getObject("traject_id", UUID.class)),
                row.getString("handle"),
                row.getString("alias"),
                new Term(
                        since == null
                                ? Dates.local(row.getObject("joined_at", OffsetDateTime.class)
                                        .withOffsetSameInstant(ZoneOffset.UTC)
                                        .toInstant())
                                : since,
                        row.getObject("until_day", LocalDate.class)),
                profile == null ? Profile.OTHER : Profile.valueOf(profile),
                row.getInt("link"),
                row.getObject("link_used_at") != null,
                row.getObject("handed_at") != null,
                out == null ? null : out.toInstant());
    }
}
