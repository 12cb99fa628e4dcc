package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.routebord.entries.EntryBoard;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Carrying;
import nl.routebord.workshop.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A scene around one board of the route: Marloes puts it on the run sheet and opens it, Fatima and Jan fill it in on their
 * phones, the projector and the desk follow. Commands go in as an outbox delivers them.
 */
@SuppressWarnings("NullAway.Init")
abstract class Scenes extends House {

    @Autowired
    private Activities activities;

    @Autowired
    private Carrying carrying;

    @Autowired
    private List<Source> sources;

    @Autowired
    private TransactionTemplate transaction;

    Scope marloes;
    Scope fatima;
    Scope jan;

    /** The board on stage. */
    ActivityId activity;

    /** The kind of the board on stage, which is also the first part of its commands. */
    String kind;

    Tab phone;
    Tab other;
    Tab hall;
    Tab desk;

    @BeforeEach
    void peopleCome() {
        marloes = evening.marloes();
        fatima = evening.fatima();
        jan = evening.jan();
    }

    /** Puts the board with this number on stage and opens it; phones, projector and desk look at it. */
    void stage(String number) {
        prepare(number);
        send(marloes, "stage.start", "activity", activity.toString());
        phone = phone(fatima);
        other = phone(jan);
        hall = hall();
        desk = desk();
        hall.sees(question(number));
    }

    private static String question(String number) {
        return number.endsWith("-H")
                ? RouteMap.answer(Character.digit(number.charAt(1), 10)).question()
                : RouteMap.board(number).question();
    }

    /** Puts the board on the run sheet without opening it. */
    void prepare(String number) {
        send(marloes, "workshop.board", "board", number);
        var made = activities.ofPreset(marloes.traject(), number).getLast();
        activity = made.id();
        kind = made.kind();
    }

    /** Puts an entry on the board; fields as name, value. */
    UUID add(Scope who, String... fields) {
        var before = ids();
        send(who, kind + ".add", with(List.of("activity", activity.toString()), fields));
        return ids().stream().filter(id -> !before.contains(id)).findFirst().orElseThrow();
    }

    /** Changes fields of an entry as it stands now. */
    void change(Scope who, UUID entry, String... fields) {
        send(
                who,
                kind + ".change",
                with(List.of("entry", entry.toString(), "base", Integer.toString(version(entry))), fields));
    }

    /** Gives an answer under a field to which each person has a voice. */
    void voice(Scope who, UUID entry, String field, String value) {
        send(who, kind + ".voice", "entry", entry.toString(), "field", field, "value", value);
    }

    /** Supports or reacts: {@code support}, {@code helps} or {@code misfits}. */
    void mark(Scope who, UUID entry, String mark) {
        send(who, kind + ".mark", "entry", entry.toString(), "mark", mark, "on", "true");
    }

    /** The entry with this name. */
    UUID entry(String name) {
        var board = board();
        return board.rows().stream()
                .filter(row -> row.name(board.shape()).equals(name))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    /** All three screens of the room see these words. */
    void allSee(String... words) {
        for (var word : words) {
            phone.sees(word);
            other.sees(word);
            hall.sees(word);
        }
    }

    /** What stands in the database: the artefact, by entry and field, as the staff reads it. */
    EntryBoard board() {
        return board(Audience.STAFF);
    }

    EntryBoard board(Audience audience) {
        return (EntryBoard) read(Topic.of(kind, activity), audience);
    }

    /** The record of a topic as a screen would get it. */
    Object read(Topic topic, Audience audience) {
        var source = sources.stream()
                .filter(one -> one.kind().equals(topic.kind()))
                .findFirst()
                .orElseThrow();
        return transaction.execute(status -> source.read(topic, audience));
    }

    /** Checks that this entry has these values; by field, value. */
    void filled(UUID entry, String... values) {
        var row = board().rows().stream()
                .filter(one -> one.id().value().equals(entry))
                .findFirst()
                .orElseThrow();
        for (int at = 0; at < values.length; at += 2) {
            assertThat(row.value(values[at])).as(values[at]).isEqualTo(values[at + 1]);
        }
    }

    /** The key of the field with this label. */
    String field(String label) {
        return board().shape().fields().stream()
                .filter(field -> field.label().equals(label))
                .findFirst()
                .orElseThrow()
                .key();
    }

    /** A vote about what stands on the board, in the way the route foresees for it; {@code most} where it has dots. */
    void vote(String method, String most) {
        send(
                marloes,
                "ballot.about",
                "activity",
                activity.toString(),
                "question",
                "Stemmen over " + activity,
                "method",
                method,
                "most",
                most,
                "secret",
                "no");
        desk.sees("Stemmen over " + activity);
    }

    /** Takes something that came out of one board along to another. */
    void carry(ActivityId from, UUID item, ActivityId to, String text) {
        send(
                marloes,
                "item.carry",
                "activity",
                from.toString(),
                "item",
                item.toString(),
                "board",
                to.toString(),
                "text",
                text);
    }

    /** What came out so far, by name. */
    List<String> outcome() {
        return carrying.outcome(activities.read(activity).orElseThrow()).stream()
                .map(Kind.Outcome::name)
                .toList();
    }

    /** The thing with this name that came out of an activity. */
    UUID outcomeOf(ActivityId from, String name) {
        return carrying.outcome(activities.read(from).orElseThrow()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .item();
    }

    private List<UUID> ids() {
        return board().rows().stream().map(row -> row.id().value()).toList();
    }

    private int version(UUID entry) {
        return board().rows().stream()
                .filter(row -> row.id().value().equals(entry))
                .findFirst()
                .orElseThrow()
                .version();
    }

    /** These values as they are, then the fields: names are labels or keys of the board. */
    private String[] with(List<String> plain, String... fields) {
        var all = new ArrayList<>(plain);
        for (int at = 0; at < fields.length; at += 2) {
            var name = fields[at];
            var key = board().shape().fields().stream()
                    .filter(field -> field.label().equals(name) || field.key().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .key();
            all.add("f-" + key);
            all.add(fields[at + 1]);
        }
        return all.toArray(String[]::new);
    }
}
