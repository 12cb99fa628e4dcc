package nl.routebord.soundingboard;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
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
    private final Clock clock;

    SeatSweep(JdbcClient jdbc, Seated seated, DeviceRows devices, TransactionOperations transactions, Clock clock) {
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
        jdbc.sql("update member_seat set closed_at = ? where participant_id = ? and closed_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), member)
                .update();
        seated.find(new ParticipantId(member)).ifPresent(devices::tell);
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
