package nl.routebord.entries;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A board of cards on stage that can be worked on at tables; commands go in as an outbox delivers them. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
abstract class Tabled {

    @Autowired
    private List<Intake> intakes;

    @Autowired
    Activities activities;

    @Autowired
    private EntryBoards boards;

    @Autowired
    private EntryMines mines;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    Cast.Evening evening;
    Scope marloes;
    Scope fatima;
    Scope jan;
    Scope noor;
    ActivityId activity;

    @BeforeEach
    void aBoardOnStage() {
        evening = cast.evening();
        marloes = evening.marloes();
        fatima = evening.fatima();
        jan = evening.jan();
        noor = evening.noor();
        activity = stage("S1-B1");
    }

    ActivityId stage(String number) {
        send(marloes, "workshop.board", "board", number);
        var made = activities.ofPreset(marloes.traject(), number).getLast().id();
        send(marloes, "stage.start", "activity", made.toString());
        return made;
    }

    Answer send(Scope who, String command, String... fields) {
        return send(who, Cast.command(command, fields));
    }

    Answer send(Scope who, Command command) {
        return intakes.stream()
                .filter(intake -> intake.commands().contains(command.name()))
                .findFirst()
                .orElseThrow()
                .take(who, command);
    }

    /** Sends a command about the board on stage. */
    Answer act(Scope who, String command, String... fields) {
        var all = new ArrayList<>(List.of("activity", activity.toString()));
        all.addAll(List.of(fields));
        return send(who, command, all.toArray(String[]::new));
    }

    void refused(String key, Scope who, String command, String... fields) {
        assertThatThrownBy(() -> act(who, command, fields)).hasMessage(key);
    }

    void tables(int count) {
        act(marloes, "tables.begin", "tables", Integer.toString(count));
    }

    void sit(Scope who, int table) {
        act(who, "table.sit", "table", Integer.toString(table));
    }

    /** Sits down at a table and writes for it. */
    void scribe(Scope who, int table) {
        sit(who, table);
        act(who, "table.write", "on", "true");
    }

    Answer add(Scope who, String name) {
        return act(who, "cards.add", "f-naam", name, "f-vak", "Niet tevreden");
    }

    void change(Scope who, EntryBoard.Row card, String name) {
        act(
                who,
                "cards.change",
                "entry",
                card.id().toString(),
                "base",
                Integer.toString(card.version()),
                "f-naam",
                name);
    }

    EntryBoard board(Audience audience) {
        return read(() -> boards.read(activities.read(activity).orElseThrow(), audience));
    }

    /** The names of what everybody sees. */
    List<String> hall() {
        return names(board(Audience.HALL).standing());
    }

    List<String> names(List<EntryBoard.Row> rows) {
        var shape = board(Audience.STAFF).shape();
        return rows.stream().map(row -> row.name(shape)).toList();
    }

    EntryBoard.Row card(String name) {
        var board = board(Audience.STAFF);
        return board.rows().stream()
                .filter(row -> row.name(board.shape()).equals(name))
                .findFirst()
                .orElseThrow();
    }

    EntryMine mine(Scope who) {
        return read(() -> mines.read(new Topic("cards-mine", activity + "/" + who.speaker())));
    }

    /** The table of who sits at one. */
    AtTable table(Scope who) {
        return Objects.requireNonNull(mine(who).table());
    }

    /** What this person reads under "Mijn inbreng": text and where it stands. */
    List<String> contribution(Scope who) {
        return mines.lines("cards", who.traject(), who.speaker()).stream()
                .map((Kind.Mine line) -> line.text() + " | " + line.status().key())
                .toList();
    }

    private <T> T read(Supplier<T> reads) {
        return Objects.requireNonNull(transaction.execute(status -> reads.get()));
    }

    /** What the log of the board has, oldest first, without who. */
    List<String> log() {
        return jdbc.sql(
                        "select what, after_text from log_entry where activity_id = ? and what like 'table%' order by at")
                .param(activity.value())
                .query((row, n) -> row.getString("what")
                        + (row.getString("after_text") == null ? "" : " " + row.getString("after_text")))
                .list();
    }
}
