package nl.routebord.workshop;

import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.WorkshopId;
import org.springframework.stereotype.Component;

/** Reads the stage of a workshop; topic {@code stage}, id = workshop. Only the desk gets the run sheet. */
@Component
class StageSource implements Source {

    private final Workshops workshops;
    private final RunSheets sheets;
    private final Route route;
    private final Groups groups;
    private final Courses courses;

    StageSource(Workshops workshops, RunSheets sheets, Route route, Groups groups, Courses courses) {
        this.workshops = workshops;
        this.sheets = sheets;
        this.route = route;
        this.groups = groups;
        this.courses = courses;
    }

    @Override
    public String kind() {
        return "stage";
    }

    @Override
    public StageRecord read(Topic topic, Audience audience) {
        var workshop = workshops
                .byId(new WorkshopId(UUID.fromString(topic.id())))
                .orElseThrow(() -> new IllegalStateException("a watched workshop is gone"));
        var lines = sheets.of(workshop);
        var current = lines.stream().filter(StageRecord.Line::onStage).findFirst();
        var next = StageRecord.following(lines);
        return new StageRecord(
                workshop,
                route.marks(workshop.traject()),
                current.map(StageRecord.Line::activity).orElse(null),
                next.map(ActivityView::name).orElse(null),
                audience == Audience.STAFF ? lines : List.of(),
                groups.of(workshop.traject()),
                courses.of(workshop.id()));
    }
}
