package nl.routebord.soundingboard;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.road.Sweep;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shell.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells the open pages of a member whose last day is over; the seat itself is refused from that moment without any help. */
@Component
class SeatSweep implements Sweep {

    private static final Duration EVERY = Duration.ofSeconds(60);

    private final JdbcClient jdbc;
    private final Seated seated;
    private final DeviceRows devices;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final Clock clock;

    SeatSweep(
            JdbcClient jdbc,
            Seated seated,
            DeviceRows devices,
            TransactionOperations transactions,
            Audit audit,
            Clock clock) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.seated = seated;
        this.devices = devices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks once. Two nodes at once change nothing more than one. */
    @Override
    public void look() {
        transactions.executeWithoutResult(
                status -> jdbc.sql("select participant_id from member_seat where until_day < ? and closed_at is null")
                        .param(Dates.local(clock.instant()))
                        .query(UUID.class)
                        .list()
                        .forEach(this::close));
    }

    private void close(UUID member) {
        var first = jdbc.sql("update member_seat set closed_at = ? where participant_id = ? and closed_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), member)
                .update();
        seated.find(new ParticipantId(member)).ifPresent(seat -> {
            if (first == 1 && seat.outAt() == null) {
                audit.note(Audit.SYSTEM + ":" + name(), seat.traject(), new Act("member.clock.end", "member", member));
            }
            devices.tell(seat);
        });
    }

    @Override
    public String name() {
        return "seats";
    }

    @Override
    public Duration every() {
        return EVERY;
    }
}
