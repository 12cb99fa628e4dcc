package nl.routebord.road;

import java.time.Clock;
import java.util.function.Supplier;
import nl.routebord.access.Audit;
import nl.routebord.live.Changed;
import nl.routebord.live.ChangedHere;
import nl.routebord.live.Topic;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a change count once. The command row and the change commit together: whoever sends the same id again, after a lost
 * answer or from a second tab, finds the row and gets the first answer. A refusal rolls both back, so nothing is spent.
 */
@Service
public class Road {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final JsonMapper json;
    private final Audit audit;

    Road(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock, JsonMapper json, Audit audit) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Runs the change unless this speaker's command was already carried out. Must be called inside the transaction of the
     * service method. Refuses who may not speak.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Answer once(Scope scope, CommandId command, Supplier<Answer> change) {
        var speaker = scope.speaker().value();
        var fresh = jdbc.sql("insert into command (participant_id, id, at) values (?, ?, ?) on conflict do nothing")
                        .params(speaker, command.value(), clock.instant().atOffset(java.time.ZoneOffset.UTC))
                        .update()
                == 1;
        if (!fresh) {
            audit.known();
            return jdbc.sql("select answer from command where participant_id = ? and id = ?")
                    .params(speaker, command.value())
                    .query(String.class)
                    .optional()
                    .map(stored -> json.readValue(stored, Answer.class))
                    .orElseGet(() -> Answer.of("road.answer.known"));
        }
        requireThere(scope);
        var answer = change.get();
        jdbc.sql("update command set answer = ? where participant_id = ? and id = ?")
                .params(json.writeValueAsString(answer), speaker, command.value())
                .update();
        audit.carried(scope);
        return answer;
    }

    /**
     * Refuses {@code road.refused.seat} to a guest who wiped their data from another device while this was under way: the row of
     * the command waited for that.
     */
    private void requireThere(Scope scope) {
        if (scope.role() == Role.GUEST
                && jdbc.sql("select count(*) from participant where id = ? and erased_at is not null")
                                .param(scope.speaker().value())
                                .query(Integer.class)
                                .single()
                        > 0) {
            throw Refusal.because("road.refused.seat");
        }
    }

    /**
     * Tells the screens of this node only: for a {@link Sweep} that looks on every node, since each tells its own.
     */
    public void announceHere(Topic topic) {
        events.publishEvent(new ChangedHere(topic));
    }

    /** Tells every screen that watches this topic, on all nodes, after the commit of the present transaction. */
    public void announce(Topic topic) {
        events.publishEvent(new Changed(topic));
    }

    /**
     * As {@link #announce}, where the present transaction has changed nothing of this topic but how many chose or support
     * something, or for a topic of one person what they chose. Whoever is in doubt announces.
     */
    public void announceCounts(Topic topic) {
        events.publishEvent(new Changed(topic, true));
    }
}
