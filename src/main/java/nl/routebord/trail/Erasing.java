package nl.routebord.trail;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The data of one guest while they are wiped: who, what stands in the place of the words, and what the rooms tell each other of
 * what went. Lives for one transaction.
 */
public final class Erasing {

    private final JdbcClient jdbc;
    private final Scope guest;
    private final ParticipantId heir;
    private final String words;
    private final Set<String> texts = new LinkedHashSet<>();
    private final Map<UUID, @Nullable ActivityId> items = new HashMap<>();
    private final Set<ActivityId> boards = new LinkedHashSet<>();
    private final Set<Topic> topics = new LinkedHashSet<>();

    /**
     * @param heir who is nobody: what stays as a place without words hangs on it
     * @param words what stands in the place of what this person wrote
     */
    public Erasing(JdbcClient jdbc, Scope guest, ParticipantId heir, String words) {
        this.jdbc = jdbc;
        this.guest = guest;
        this.heir = heir;
        this.words = words;
    }

    /** The guest whose data go. */
    public Scope guest() {
        return guest;
    }

    public ParticipantId who() {
        return guest.speaker();
    }

    public ParticipantId heir() {
        return heir;
    }

    public String words() {
        return words;
    }

    /** What leads to this person there leads to nobody from now on. Names come from code, never from a screen. */
    public void pass(String table, String column) {
        jdbc.sql("update " + table + " set " + column + " = ? where " + column + " = ?")
                .params(heir.value(), who().value())
                .update();
    }

    /** The rows there that lead to this person go. */
    public void drop(String table, String column) {
        jdbc.sql("delete from " + table + " where " + column + " = ?")
                .param(who().value())
                .update();
    }

    /** This person wrote that; whoever keeps a copy looks for it. */
    public void said(@Nullable String text) {
        if (text != null && !text.isBlank() && !text.equals(words)) {
            texts.add(text);
        }
    }

    /** The words of this thing went; it stays where it stands. */
    public void took(@Nullable ActivityId board, UUID item) {
        items.put(item, board);
        if (board != null) {
            boards.add(board);
        }
    }

    /** This board looks different now. */
    public void board(ActivityId board) {
        boards.add(board);
    }

    /** Whoever watches this looks again after the commit. */
    public void tell(Topic topic) {
        topics.add(topic);
    }

    public Set<String> texts() {
        return Collections.unmodifiableSet(texts);
    }

    /** Each with the board on which it stands; null for none. */
    public Map<UUID, @Nullable ActivityId> items() {
        return Collections.unmodifiableMap(items);
    }

    /** What was made of these things, on whatever board. */
    public Set<UUID> carried() {
        var carried = new LinkedHashSet<UUID>();
        items.keySet()
                .forEach(item -> carried.addAll(jdbc.sql("select to_item from link where from_item = ?")
                        .param(item)
                        .query(UUID.class)
                        .list()));
        carried.removeAll(items.keySet());
        return carried;
    }

    public Set<ActivityId> boards() {
        return Collections.unmodifiableSet(boards);
    }

    public Set<Topic> topics() {
        return Collections.unmodifiableSet(topics);
    }
}
