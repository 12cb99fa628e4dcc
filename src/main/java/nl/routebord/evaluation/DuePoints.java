package nl.routebord.evaluation;

import java.util.List;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The points whose day has come, for whoever has a page on which they come up by themselves. */
@Service
public class DuePoints {

    private final EvaluationReader reader;

    DuePoints(EvaluationReader reader) {
        this.reader = reader;
    }

    /** Those of this traject today, the oldest day first. For staff and members. */
    @Transactional(readOnly = true)
    public List<EvaluationBoard.Point> of(TrajectId traject) {
        return reader.of(traject, false).due();
    }

    /** What changes when one becomes due, or is looked at; its record is {@link EvaluationBoard}. */
    public static Topic topic(TrajectId traject) {
        return EvaluationBoard.topic(traject);
    }
}
