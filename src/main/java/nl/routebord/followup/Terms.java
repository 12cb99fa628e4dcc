package nl.routebord.followup;

import java.time.Duration;
import java.util.UUID;
import nl.routebord.road.Road;
import nl.routebord.road.Sweep;
import nl.routebord.shared.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Days pass without anybody doing anything: every few minutes the pages of answers look anew at what is late by now. It keeps
 * nothing, and what nobody watches costs nothing.
 */
@Component
public class Terms implements Sweep {

    private static final Duration EVERY = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Road road;

    Terms(JdbcClient jdbc, Road road) {
        this.jdbc = jdbc;
        this.road = road;
    }

    /** Tells every page of answers and of question cards that time went by. */
    @Override
    public void look() {
        jdbc.sql("select id from traject").query(UUID.class).list().stream()
                .map(TrajectId::new)
                .forEach(traject -> {
                    road.announceHere(AnswersBoard.topic(traject));
                    road.announceHere(CardsBoard.topic(traject));
                });
    }

    @Override
    public String name() {
        return "terms";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public boolean everywhere() {
        return true;
    }
}
