package nl.routebord.model;

import java.util.List;
import java.util.Set;
import nl.routebord.shared.ParticipantId;
import nl.routebord.trail.Erasing;
import nl.routebord.trail.Held;
import nl.routebord.trail.OwnData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The arrows somebody drew. They are made of words of the board, so they stay, without who drew them. */
@Component
class RelationsOwn implements OwnData {

    private static final String COLUMN = "model_relation.who";

    private final JdbcClient jdbc;

    RelationsOwn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of(COLUMN);
    }

    @Override
    public List<Held> read(ParticipantId who) {
        return List.of(Held.counted(jdbc, who, "model.own", COLUMN));
    }

    @Override
    public void erase(Erasing erasing) {
        erasing.pass("model_relation", "who");
    }
}
