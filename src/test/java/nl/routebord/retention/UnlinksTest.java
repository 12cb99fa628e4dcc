package nl.routebord.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database itself against what the rooms say of it: a column that leads to somebody and is named by nobody is red. */
@ServiceTest
class UnlinksTest {

    /** Columns that lead to a guest or a member by something else than a reference, and what becomes of each. */
    private static final Map<String, String> BY_ANOTHER_WAY = Map.ofEntries(
            Map.entry("credential.subject", "the row is deleted with the person"),
            Map.entry("credential.seat", "the row is deleted with the person"),
            Map.entry("credential.secret_hash", "the row is deleted with the person"),
            Map.entry("participant.alias", "the row is deleted"),
            Map.entry("participant.handle", "the row is deleted"),
            Map.entry("participant.join_key", "the row is deleted"),
            Map.entry("participant.stand_in", "the row is deleted; what stands in its place has one made by chance"),
            Map.entry("resume_code.code_hash", "the row is deleted"),
            Map.entry("seat_card.secret_hash", "stays: it leads to a card that leads to nobody"),
            Map.entry("seat_card.used_by", "emptied"),
            Map.entry("ballot_voter.voter", "made by chance anew"),
            Map.entry("ballot_voter.receipt", "made by chance anew"),
            Map.entry("vote.voter", "made by chance anew"),
            Map.entry("ballot_on_paper.voter", "the row is deleted"),
            Map.entry("ballot_command.id_hash", "the row is deleted"),
            Map.entry("ballot_command.receipt", "the row is deleted"),
            Map.entry(
                    "ballot_receipt.code", "stays: it stands alone, and proves to who holds it that the vote counted"),
            Map.entry("poll_voice.sender", "made by chance anew"),
            Map.entry("poll.voice_key", "made by chance anew"),
            Map.entry("digest_subscription.address", "the row is deleted"),
            Map.entry("digest_subscription.leave_hash", "the row is deleted"),
            Map.entry(
                    "audit_seal.hash",
                    "stays: a sum over one line about staff, members' devices or the house, and over the seal before it"),
            Map.entry("staff_account.subject", "stays: an account is of staff; emptied after Term.STAFF_ACCOUNTS"),
            Map.entry("staff_once.hash", "the row is deleted within days: a sign-in of staff, used once"),
            Map.entry("log_entry.item_id", "of lines about a member: the traject instead"));

    private static final Pattern TELLING = Pattern.compile(
            "(?:^|_)(?:hash|voter|sender|subject|receipt|address|alias|used_by|join_key|stand_in|seat|voice_key)(?:_|$)");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<Unlinks> rooms;

    @Test
    void every_column_that_refers_to_somebody_has_one_room_that_says_what_becomes_of_it() {
        var said = rooms.stream()
                .flatMap(room -> room.unlinks().stream())
                .map(one -> one.table() + "." + one.column())
                .toList();
        // A sign-in by mail hangs on its subscription and is deleted with it.
        assertThat(said).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(said)).isEqualTo(new TreeSet<>(references()));
    }

    @Test
    void every_column_that_could_lead_to_somebody_without_a_reference_is_known_too() {
        var telling = columns().stream()
                .filter(column -> TELLING.matcher(column.substring(column.indexOf('.') + 1))
                        .find())
                .filter(column -> !references().contains(column))
                .toList();
        assertThat(telling).isNotEmpty();
        assertThat(BY_ANOTHER_WAY.keySet()).containsAll(telling);
        assertThat(columns()).containsAll(BY_ANOTHER_WAY.keySet());
    }

    @Test
    void a_mark_without_a_name_holds_no_words_and_no_moment_but_a_day() {
        var marks = rooms.stream()
                .flatMap(room -> room.unlinks().stream())
                .filter(one -> one.how() == Unlink.How.MARK)
                .toList();
        assertThat(marks).isNotEmpty();
        for (var mark : marks) {
            assertThat(jdbc.sql("select column_name from information_schema.columns where table_schema = current_schema"
                                    + " and table_name = ? and lower(data_type) like '%timestamp%'")
                            .param(mark.table())
                            .query(String.class)
                            .list())
                    .as(mark.table())
                    .containsExactly(mark.day());
        }
    }

    /** What the data protection officer reads is the whole of it. */
    @Test
    void the_data_map_names_every_table() throws IOException {
        var map = Files.readString(Path.of("docs/privacy.md"));
        var unnamed = columns().stream()
                .map(column -> column.substring(0, column.indexOf('.')))
                .distinct()
                .filter(table -> !table.startsWith("flyway"))
                .filter(table -> !map.contains("`" + table + "`"))
                .toList();
        assertThat(unnamed).isEmpty();
    }

    private List<String> columns() {
        return jdbc.sql("""
                select c.table_name || '.' || c.column_name from information_schema.columns c
                join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where c.table_schema = current_schema and t.table_type = 'BASE TABLE' order by 1""").query(String.class).list();
    }

    private List<String> references() {
        return jdbc.sql("""
                select distinct k.table_name || '.' || k.column_name
                from information_schema.referential_constraints r
                join information_schema.key_column_usage k on k.constraint_name = r.constraint_name
                    and k.constraint_schema = r.constraint_schema
                join information_schema.table_constraints u on u.constraint_name = r.unique_constraint_name
                    and u.constraint_schema = r.unique_constraint_schema
                where k.table_schema = current_schema and u.table_name = 'participant'""").query(String.class).list().stream().sorted().collect(Collectors.toList());
    }
}
