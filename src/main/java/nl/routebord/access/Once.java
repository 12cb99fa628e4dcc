package nl.routebord.access;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What works once on all nodes together, as the answer of a provider: kept as its hash, until it would be too old anyway. */
@Service
public class Once {

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    Once(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** True for the first who comes with it. */
    @Transactional
    public boolean first(String what) {
        return jdbc.sql("insert into staff_once (hash, at) values (?, ?) on conflict do nothing")
                        .params(secrets.hash(what), clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Forgets what is older; the caller knows that it is refused by its age by then. */
    @Transactional
    public void forget(Duration older) {
        jdbc.sql("delete from staff_once where at < ?")
                .param(clock.instant().minus(older).atOffset(ZoneOffset.UTC))
                .update();
    }
}
