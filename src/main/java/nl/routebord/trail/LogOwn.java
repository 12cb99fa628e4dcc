package nl.routebord.trail;

import java.util.List;
import java.util.Set;
import nl.routebord.shared.Cut;
import nl.routebord.shared.ParticipantId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the log and the ways between boards keep of somebody. A line stays, so that the minutes stay in step; it says no longer who
 * and no longer which words. A way stays too: what was made of a thing keeps its ground.
 */
@Component
class LogOwn implements OwnData {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    LogOwn(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public Set<String> columns() {
        return Set.of("log_entry.who", "link.who");
    }

    @Override
    public List<Held> read(ParticipantId who) {
        return List.of(
                Held.counted(jdbc, who, "trail.own.log", "log_entry.who"),
                Held.counted(jdbc, who, "trail.own.links", "link.who"));
    }

    @Override
    public void erase(Erasing erasing) {
        jdbc.sql("update log_entry set before_text = null, after_text = null where who = ?")
                .param(erasing.who().value())
                .update();
        erasing.pass("log_entry", "who");
        erasing.pass("link", "who");
    }

    /** What the desk did with these things says no words of them either. */
    @Override
    public void forget(Erasing erasing) {
        var traject = erasing.guest().traject().value();
        erasing.items().forEach((item, board) -> {
            // What somebody else of the room wrote beside it stays theirs.
            jdbc.sql("""
                    update log_entry set before_text = null, after_text = null where item_id = ? and traject_id = ?
                    and (who is null or who = ?
                    or exists (select 1 from participant p where p.id = log_entry.who and p.kind = 'FACILITATOR'))""").params(item, traject, erasing.heir().value()).update();
            for (var side : List.of("from", "to")) {
                jdbc.sql("update link set %1$s_name = ? where %1$s_item = ? and traject_id = ?".formatted(side))
                        .params(erasing.words(), item, traject)
                        .update();
            }
            if (board != null) {
                events.publishEvent(new Renamed(board, item, erasing.words()));
            }
        });
        erasing.texts().forEach(text -> {
            for (var side : List.of("before_text", "after_text")) {
                jdbc.sql("update log_entry set %1$s = null where traject_id = ? and %1$s = ?".formatted(side))
                        .params(traject, Cut.units(text, Log.TEXT))
                        .update();
            }
            for (var side : List.of("from", "to")) {
                jdbc.sql("update link set %1$s_name = ? where traject_id = ? and %1$s_name = ?".formatted(side))
                        .params(erasing.words(), traject, Cut.units(text, Links.NAME))
                        .update();
            }
        });
    }
}
