package nl.routebord.evaluation;

import java.util.List;
import java.util.Set;
import nl.routebord.shared.Cut;
import nl.routebord.shared.ParticipantId;
import nl.routebord.trail.Erasing;
import nl.routebord.trail.Held;
import nl.routebord.trail.OwnData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A point that was made of a concern in its very words stays to look back on, without them; what the staff made of it stays. */
@Component("evaluationPointsOwn")
class PointsOwn implements OwnData {

    private final JdbcClient jdbc;

    PointsOwn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Points and findings are of the staff and of members of the sounding board. */
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
        erasing.tell(EvaluationBoard.topic(erasing.guest().traject()));
    }

    @Override
    public void forget(Erasing erasing) {
        for (var text : erasing.texts()) {
            jdbc.sql("update evaluation_point set text = ? where traject_id = ? and text = ?")
                    .params(erasing.words(), erasing.guest().traject().value(), Cut.characters(text, PointText.TEXT))
                    .update();
        }
    }
}
