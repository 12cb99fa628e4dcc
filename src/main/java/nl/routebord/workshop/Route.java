package nl.routebord.workshop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The route of a traject and what can be done on the step that is now; topic {@code route}, id = traject. */
@Component
public class Route implements Source {

    /** The number of steps, for ever. */
    public static final int STEPS = 6;

    private final JdbcClient jdbc;
    private final Activities activities;

    Route(JdbcClient jdbc, Activities activities) {
        this.jdbc = jdbc;
        this.activities = activities;
    }

    @Override
    public String kind() {
        return "route";
    }

    @Override
    public Object read(Topic topic, Audience audience) {
        var traject = new TrajectId(UUID.fromString(topic.id()));
        var marks = marks(traject);
        var now = marks.stream()
                .filter(mark -> mark.status() == StepMark.Status.NOW)
                .mapToInt(StepMark::number)
                .findFirst()
                .orElse(1);
        return new RouteRecord(municipality(traject), marks, now, activities.ofStep(traject, now));
    }

    /** The six steps with their status, in order. */
    public List<StepMark> marks(TrajectId traject) {
        return jdbc.sql("select step, status from step_status where traject_id = ? order by step")
                .param(traject.value())
                .query((row, n) -> new StepMark(row.getInt("step"), StepMark.Status.valueOf(row.getString("status"))))
                .list();
    }

    /** The steps of every traject of the house, for lists of them. */
    public Map<TrajectId, List<StepMark>> marks() {
        var all = new HashMap<TrajectId, List<StepMark>>();
        jdbc.sql("select traject_id, step, status from step_status order by step")
                .query(row -> {
                    all.computeIfAbsent(
                                    new TrajectId(row.getObject("traject_id", UUID.class)), fresh -> new ArrayList<>())
                            .add(new StepMark(row.getInt("step"), StepMark.Status.valueOf(row.getString("status"))));
                });
        return all;
    }

    private String municipality(TrajectId traject) {
        return jdbc.sql("select municipality from traject where id = ?")
                .param(traject.value())
                .query(String.class)
                .single();
    }

    /** Where a traject stands: {@code now} is the step (1 to 6) people work on, with its activities in order. */
    public record RouteRecord(String municipality, List<StepMark> marks, int now, List<ActivityView> activities) {}
}
