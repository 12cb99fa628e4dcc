package nl.routebord.house;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Reads the incidents of a traject; topic {@code incidents}, id = traject. Nothing of it is for the hall. */
@Component
class IncidentSource implements Source {

    private final IncidentRows rows;
    private final Workshops workshops;
    private final Clock clock;

    IncidentSource(IncidentRows rows, Workshops workshops, Clock clock) {
        this.rows = rows;
        this.workshops = workshops;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "incidents";
    }

    @Override
    public IncidentBoard read(Topic topic, Audience audience) {
        var now = clock.instant();
        if (audience == Audience.HALL) {
            return new IncidentBoard(List.of(), List.of(), now);
        }
        var traject = new TrajectId(UUID.fromString(topic.id()));
        return new IncidentBoard(
                rows.of(traject),
                workshops.of(traject).stream()
                        .filter(evening -> !evening.closed())
                        .map(evening -> new IncidentBoard.Evening(evening.handle(), evening.title()))
                        .toList(),
                now);
    }
}
