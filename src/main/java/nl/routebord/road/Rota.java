package nl.routebord.road;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is to look, among the nodes of one PostgreSQL. A turn is a lock in the database that frees itself: the work of
 * a node that died goes on elsewhere, seconds later where it is looked at each few seconds. On H2 there is one process, and
 * asking would only write to its file day and night.
 */
@Component
public final class Rota {

    private static final Duration OFTEN = Duration.ofSeconds(5);
    private static final Duration SHORT_TURN = Duration.ofSeconds(10);
    private static final Duration LONG_TURN = Duration.ofMinutes(5);

    private final @Nullable Locks locks;

    private record Locks(LockProvider provider, Clock clock) {}

    @Autowired
    Rota(JdbcConnectionDetails details, JdbcTemplate jdbc, Clock clock) {
        this(details.getJdbcUrl().startsWith("jdbc:postgresql:") ? locks(jdbc, clock) : null);
    }

    private Rota(@Nullable Locks locks) {
        this.locks = locks;
    }

    /** For a house of one process: it is always its turn. */
    public static Rota alone() {
        return new Rota((Locks) null);
    }

    /** One node among others. */
    static Rota among(JdbcTemplate jdbc, Clock clock) {
        return new Rota(locks(jdbc, clock));
    }

    /** Locks by the clock of the database and under a name that no other start has. */
    private static Locks locks(JdbcTemplate jdbc, Clock clock) {
        return new Locks(
                new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                        .withJdbcTemplate(jdbc)
                        .withLockedByValue(UUID.randomUUID().toString())
                        .usingDbTime()
                        .build()),
                clock);
    }

    boolean isAlone() {
        return locks == null;
    }

    /** Looks, unless another node does or did so within the time between two looks. */
    void look(Sweep sweep) {
        if (locks == null || sweep.everywhere()) {
            sweep.look();
            return;
        }
        locks.provider.lock(turn(sweep, locks.clock.instant())).ifPresent(lock -> {
            try {
                sweep.look();
            } finally {
                lock.unlock();
            }
        });
    }

    /** A little less than the time between two looks is kept from the others, so that the next look of the same node may come. */
    private static LockConfiguration turn(Sweep sweep, Instant now) {
        var longest = sweep.every().compareTo(OFTEN) <= 0 ? SHORT_TURN : LONG_TURN;
        var least = sweep.every().multipliedBy(9).dividedBy(10);
        return new LockConfiguration(now, sweep.name(), least.compareTo(longest) > 0 ? least : longest, least);
    }
}
