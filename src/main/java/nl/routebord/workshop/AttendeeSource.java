package nl.routebord.workshop;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who joined an evening; the topic's id is the workshop. */
@Component
class AttendeeSource implements Source {

    /** More than this nobody looks through; the newest are the ones in question. */
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Workshops workshops;

    AttendeeSource(JdbcClient jdbc, Workshops workshops) {
        this.jdbc = jdbc;
        this.workshops = workshops;
    }

    @Override
    public String kind() {
        return "people";
    }

    @Override
    public Attendees read(Topic topic, Audience audience) {
        var evening = new WorkshopId(UUID.fromString(topic.id()));
        if (audience != Audience.STAFF) {
            return Attendees.NOBODY;
        }
        return new Attendees(
                workshops.byId(evening).map(WorkshopView::code).orElse(""),
                jdbc.sql("""
                        select p.id, p.alias, g.name, p.joined_at, p.out_at, p.barred_at from participant p
                        left join participant_group g on g.id = p.group_id
                        where p.workshop_id = ? and p.kind = 'GUEST' and p.stand_in is null and p.erased_at is null order by p.joined_at desc, p.id limit ?""")
                        .params(evening.value(), MOST)
                        .query((row, n) -> new Attendees.Attendee(
                                new ParticipantId(row.getObject("id", UUID.class)),
                                row.getString("alias"),
                                row.getString("name"),
                                row.getObject("joined_at", OffsetDateTime.class).toInstant(),
                                row.getObject("out_at") != null,
                                row.getObject("barred_at") != null))
                        .list());
    }
}
