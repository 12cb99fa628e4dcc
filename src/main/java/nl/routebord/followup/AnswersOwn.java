package nl.routebord.followup;

import java.util.List;
import java.util.Set;
import nl.routebord.shared.ParticipantId;
import nl.routebord.trail.Erasing;
import nl.routebord.trail.Held;
import nl.routebord.trail.OwnData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An answer keeps how the thing read when it was given; it stays, without those words. */
@Component
class AnswersOwn implements OwnData {

    private final JdbcClient jdbc;

    AnswersOwn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers are the municipality's, and hang on things, not on people. */
    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public List<Held> read(ParticipantId who) {
        return List.of();
    }

    @Override
    public void erase(Erasing erasing) {
        erasing.tell(AnswersBoard.topic(erasing.guest().traject()));
    }

    @Override
    public void forget(Erasing erasing) {
        erasing.items()
                .keySet()
                .forEach(item -> jdbc.sql("update follow_up set read_as = ? where item_id = ?")
                        .params(erasing.words(), item)
                        .update());
    }
}
