package nl.routebord.trail;

import java.util.UUID;
import nl.routebord.shared.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets two acts that may not overlap in a traject take turns. Not on the row of the traject: whoever adds anything to a traject,
 * such as a hall full of people, would wait for it too.
 */
@Component
public class Turns {

    private final JdbcClient jdbc;

    Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for whoever has the turn in {@code what}, and keeps it until the present transaction ends; twice is once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(TrajectId traject, String what) {
        jdbc.sql("insert into traject_turn (traject_id, what) values (?, ?) on conflict do nothing")
                .params(traject.value(), what)
                .update();
        jdbc.sql("select traject_id from traject_turn where traject_id = ? and what = ? for update")
                .params(traject.value(), what)
                .query(UUID.class)
                .single();
    }
}
