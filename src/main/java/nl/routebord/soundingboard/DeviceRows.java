package nl.routebord.soundingboard;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.road.Road;
import nl.routebord.shared.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The devices of members in the table, always changed together with their credential. */
@Component
class DeviceRows {

    /** So many wait at once; beyond it the one that waits longest is sent away, so that a list stays readable. */
    static final int MOST_WAITING = 5;

    private static final String SELECT = "select id, kind, link, number, followed_at, asked_at, in_at, seen_at, out_at"
            + " from member_device where ";

    private final JdbcClient jdbc;
    private final Credentials credentials;
    private final Road road;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DeviceRows(JdbcClient jdbc, Credentials credentials, Road road, Clock clock) {
        this.jdbc = jdbc;
        this.credentials = credentials;
        this.road = road;
        this.clock = clock;
    }

    void add(UUID id, Seat seat, DeviceKind kind) {
        jdbc.sql("insert into member_device (id, participant_id, kind, link, followed_at) values (?, ?, ?, ?, ?)")
                .params(id, seat.id().value(), kind.name(), seat.link(), now())
                .update();
    }

    Optional<Device> find(UUID id) {
        return jdbc.sql(SELECT + "id = ?").param(id).query(DeviceRows::read).optional();
    }

    /** Whose device it is. */
    Optional<ParticipantId> owner(UUID id) {
        return jdbc.sql("select participant_id from member_device where id = ?")
                .param(id)
                .query(UUID.class)
                .optional()
                .map(ParticipantId::new);
    }

    /** Those that are in or wait for a yes, in the order in which they came. What waited too long is gone. */
    List<Device> of(ParticipantId who) {
        return jdbc.sql(SELECT + "participant_id = ? and out_at is null and (in_at is not null or asked_at > ?)"
                        + " order by followed_at, id")
                .params(who.value(), now().minus(MemberDoor.WAIT))
                .query(DeviceRows::read)
                .list();
    }

    void letIn(Seat seat, UUID device, @Nullable UUID by) {
        jdbc.sql("update member_device set in_at = ?, in_by = ?, number = null, seen_at = ? where id = ?")
                .params(Arrays.asList(now(), by, minute(), device))
                .update();
        credentials.turn(device, Purpose.MEMBER, seat.term().end());
        tell(seat, device);
    }

    /** The link let its one device in. It was handed over, then, so it is shown to nobody any more. */
    void use(Seat seat) {
        jdbc.sql("update member_seat set link_used_at = ?, handed_at = coalesce(handed_at, ?) where participant_id = ?")
                .params(now(), now(), seat.id().value())
                .update();
    }

    /** Notes that a device asks to come in, and gives it a number that no other waiting device of this member shows. */
    String ask(Seat seat, UUID device) {
        var waiting = of(seat.id()).stream().filter(Device::isWaiting).toList();
        var asked = waiting.stream().filter(one -> one.id().equals(device)).findFirst();
        if (asked.isPresent()) {
            return asked.get().number();
        }
        if (waiting.size() >= MOST_WAITING) {
            putOut(seat, waiting.getFirst().id(), null);
        }
        var taken = waiting.stream().map(Device::number).collect(Collectors.toSet());
        var number = fresh();
        while (taken.contains(number)) {
            number = fresh();
        }
        jdbc.sql("update member_device set asked_at = ?, number = ? where id = ?")
                .params(now(), number, device)
                .update();
        tell(seat, device);
        return number;
    }

    /** Ends a device that is in or waits; true if this was the act that did. */
    boolean putOut(Seat seat, UUID device, @Nullable UUID by) {
        var out = jdbc.sql("update member_device set out_at = ?, out_by = ? where id = ? and out_at is null")
                .params(Arrays.asList(now(), by, device))
                .update();
        credentials.revoke(device);
        tell(seat, device);
        return out > 0;
    }

    /** Ends all that are in or wait, also those that never opened the page. */
    void putAllOut(Seat seat, boolean alsoIn, @Nullable UUID by) {
        jdbc.sql("select id from member_device where participant_id = ? and out_at is null"
                        + (alsoIn ? "" : " and in_at is null"))
                .param(seat.id().value())
                .query(UUID.class)
                .list()
                .forEach(device -> putOut(seat, device, by));
    }

    /** Remembers to the minute that the page was opened on this device. */
    void seen(UUID device) {
        jdbc.sql("update member_device set seen_at = ? where id = ? and (seen_at is null or seen_at < ?)")
                .params(minute(), device, minute())
                .update();
    }

    void tell(Seat seat, UUID device) {
        road.announce(Threshold.topic(device));
        tell(seat);
    }

    void tell(Seat seat) {
        road.announce(Devices.topic(seat.id()));
        road.announce(MemberBoard.topic(seat.traject()));
    }

    private String fresh() {
        return Integer.toString(1000 + random.nextInt(9000));
    }

    private static Device read(ResultSet row, int n) throws SQLException {
        var in = moment(row, "in_at");
        var out = moment(row, "out_at");
        var asked = moment(row, "asked_at");
        var number = row.getString("number");
        var followed = row.getObject("followed_at", OffsetDateTime.class).toInstant();
        return new Device(
                row.getObject("id", UUID.class),
                DeviceKind.valueOf(row.getString("kind")),
                out != null ? Threshold.State.OUT : in != null ? Threshold.State.IN : Threshold.State.WAITING,
                row.getInt("link"),
                number == null ? "" : number,
                in != null ? in : asked != null ? asked : followed,
                moment(row, "seen_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private OffsetDateTime minute() {
        return now().truncatedTo(ChronoUnit.MINUTES);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
