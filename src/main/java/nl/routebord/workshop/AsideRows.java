package nl.routebord.workshop;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words beside something, on whichever shelf they are kept. The names of tables come from code, never from a screen. */
@Component
public class AsideRows {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<Aside> kinds;

    AsideRows(JdbcClient jdbc, Clock clock, List<Aside> kinds) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.kinds = kinds;
    }

    /** Words as they are kept; {@code off} also where they were taken off without a reason. */
    record Row(ParticipantId author, boolean off, @Nullable HideReason reason, int wording) {}

    Optional<Aside> kind(String name) {
        return kinds.stream().filter(kind -> kind.kind().equals(name)).findFirst();
    }

    Optional<Row> find(Aside kind, UUID item) {
        return find(kind, item, "");
    }

    /** Holds them until the transaction ends: who hides, shows and mends take turns. */
    Optional<Row> hold(Aside kind, UUID item) {
        return find(kind, item, " for update");
    }

    private Optional<Row> find(Aside kind, UUID item, String how) {
        var shelf = kind.shelf();
        return jdbc.sql("select " + shelf.author() + " as author, hidden_for, removed_at, wording from " + shelf.table()
                        + " where id = ?" + how)
                .param(item)
                .query((row, n) -> new Row(
                        new ParticipantId(row.getObject("author", UUID.class)),
                        row.getObject("removed_at") != null,
                        HideReason.read(row.getString("hidden_for")),
                        row.getInt("wording")))
                .optional();
    }

    void hide(Aside kind, UUID item, ParticipantId by, HideReason reason) {
        jdbc.sql("update " + kind.shelf().table()
                        + " set removed_at = ?, removed_by = ?, hidden_for = ?, mended_at = null where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), by.value(), reason.name(), item)
                .update();
    }

    void explain(Aside kind, UUID item, HideReason reason) {
        jdbc.sql("update " + kind.shelf().table() + " set hidden_for = ? where id = ?")
                .params(reason.name(), item)
                .update();
    }

    void show(Aside kind, UUID item) {
        jdbc.sql("update " + kind.shelf().table()
                        + " set removed_at = null, removed_by = null, hidden_for = null, mended_at = null where id = ?")
                .param(item)
                .update();
    }

    void mend(Aside kind, UUID item, String text) {
        jdbc.sql("update " + kind.shelf().table() + " set text = ?, mended_at = ?, wording = wording + 1 where id = ?")
                .params(text, clock.instant().atOffset(ZoneOffset.UTC), item)
                .update();
    }

    /** What this person put beside something on a board and the facilitator hid, oldest first; for their own records alone. */
    public List<OwnAside> hidden(ActivityId activity, ParticipantId author) {
        return onBoards()
                .flatMap(kind -> jdbc
                        .sql("select t.id, t.text, t.wording, t.hidden_for, t.removed_at, t.mended_at from "
                                + kind.shelf().onBoard() + " and t.hidden_for is not null and t."
                                + kind.shelf().author() + " = ? order by t.at, t.id")
                        .params(activity.value(), author.value())
                        .query((row, n) ->
                                OwnAside.hidden(row, kind.kind(), kind.shelf().most()))
                        .list()
                        .stream())
                .toList();
    }

    /** The texts of all that is hidden beside an activity, for the desk. */
    List<Waiting> waiting(ActivityId activity) {
        return onBoards()
                .flatMap(kind -> jdbc
                        .sql("select t.text, t.hidden_for, t.removed_at, t.mended_at from "
                                + kind.shelf().onBoard() + " and t.hidden_for is not null order by t.at, t.id")
                        .param(activity.value())
                        .query((row, n) -> new Waiting(row.getString("text"), Hidden.read(row)))
                        .list()
                        .stream())
                .toList();
    }

    record Waiting(String text, @Nullable Hidden hidden) {}

    /** What the log calls all words beside an activity by: their text, as the desk reads it. */
    Map<UUID, String> texts(ActivityId activity) {
        return onBoards()
                .flatMap(kind -> jdbc
                        .sql("select t.id, t.text from " + kind.shelf().onBoard())
                        .param(activity.value())
                        .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("text")))
                        .list()
                        .stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Stream<Aside> onBoards() {
        return kinds.stream().filter(kind -> !kind.shelf().onBoard().isEmpty());
    }
}
