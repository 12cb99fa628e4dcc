package nl.routebord.running;

import org.flywaydb.core.Flyway;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Whether the tables are those of this version. Once they are they stay so: what a newer node adds later is no business of this
 * one, so the table of migrations is not read again with every question.
 */
@Component("migrations")
class MigrationsHealth extends AbstractHealthIndicator {

    private final Flyway flyway;
    private volatile boolean done;

    MigrationsHealth(Flyway flyway) {
        super("the table of migrations could not be read");
        this.flyway = flyway;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        var pending = done ? 0 : flyway.info().pending().length;
        done = pending == 0;
        (done ? builder.up() : builder.outOfService()).withDetail("pending", pending);
    }
}
