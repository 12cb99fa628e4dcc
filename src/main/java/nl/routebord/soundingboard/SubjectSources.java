package nl.routebord.soundingboard;

import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Changed;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Decisions;
import nl.routebord.trail.Log;
import nl.routebord.trail.Unfollowed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what members can speak of on a board, and tells when something is called otherwise or is named no more. */
@Component
class SubjectSources implements Source {

    private final Subjects.Boards boards;
    private final Road road;
    private final JdbcClient jdbc;

    SubjectSources(Subjects.Boards boards, Road road, JdbcClient jdbc) {
        this.boards = boards;
        this.road = road;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Subjects.ITEMS;
    }

    @Override
    public Subjects read(Topic topic, Audience audience) {
        return boards.of(new ActivityId(UUID.fromString(topic.id())));
    }

    /** It listens to the log and not to the boards: a vote changes its board hundreds of times, and is no line of the log. */
    @EventListener
    void on(Changed changed) {
        var topic = changed.topic();
        if (topic.kind().equals(Log.TOPIC)) {
            var activity = UUID.fromString(topic.id());
            road.announce(Subjects.of(new ActivityId(activity)));
            said("select distinct traject_id from hobbel where activity_id = ? and item_id is not null", activity);
        } else if (topic.kind().equals(Decisions.TOPIC)) {
            var traject = UUID.fromString(topic.id());
            road.announce(Subjects.decisions(new TrajectId(traject)));
            said("select distinct traject_id from hobbel where traject_id = ? and decision_id is not null", traject);
        }
    }

    private void said(String where, UUID id) {
        jdbc.sql(where)
                .param(id)
                .query(UUID.class)
                .list()
                .forEach(traject -> road.announce(Unfollowed.topic(new TrajectId(traject))));
    }

    /** The decisions. */
    @Component
    static class Decided implements Source {

        private final Decisions decisions;

        Decided(Decisions decisions) {
            this.decisions = decisions;
        }

        @Override
        public String kind() {
            return Subjects.DECISIONS;
        }

        @Override
        public Subjects read(Topic topic, Audience audience) {
            return new Subjects(decisions.holding(new TrajectId(UUID.fromString(topic.id()))).entrySet().stream()
                    .map(one -> new Subjects.Subject(one.getKey(), one.getValue()))
                    .toList());
        }
    }
}
