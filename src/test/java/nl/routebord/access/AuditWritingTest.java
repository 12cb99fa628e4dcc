package nl.routebord.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Counted;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How lines get into the audit book, on a node of its own. */
@ServiceTest
class AuditWritingTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 3);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final String node = "write-" + UUID.randomUUID().toString().substring(0, 8);
    private final AuditChainTest.Moving clock = new AuditChainTest.Moving();
    private final Scope sanne = Scope.staff(TrajectId.random(), ParticipantId.random());
    private Audit audit;
    private AuditSealing sealing;
    private AuditChain chain;

    @BeforeEach
    void aBookOfItsOwn() {
        clock.to(MAY.atTime(9, 0).toInstant(ZoneOffset.UTC));
        audit = new Audit(jdbc, clock, node);
        sealing = new AuditSealing(jdbc, transaction, audit, clock);
        chain = new AuditChain(jdbc);
    }

    @AfterEach
    void nothingStays() {
        jdbc.sql("delete from audit_line where node = ?").param(node).update();
        jdbc.sql("delete from audit_seal where node = ?").param(node).update();
    }

    @Test
    void of_two_hundred_who_note_at_once_every_line_has_its_number_and_none_is_missed() throws Exception {
        AtOnce.all(200, n -> () -> {
            transaction.executeWithoutResult(status -> {
                audit.note(sanne, "phase.open", "activity", UUID.randomUUID());
                if (n % 10 == 0) {
                    status.setRollbackOnly();
                }
            });
            return sealing.seal();
        });
        sealing.seal();
        var verdict = verify();
        assertThat(verdict.broken()).isEmpty();
        assertThat(verdict.lines()).isEqualTo(180);
        assertThat(jdbc.sql("select max(number) from audit_seal where node = ? and on_day = ?")
                        .params(node, MAY)
                        .query(Integer.class)
                        .single())
                .isEqualTo(180);
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_line_and_a_refusal_leaves_its_own() {
        transaction.executeWithoutResult(status -> {
            audit.note(sanne, "phase.open", "activity", UUID.randomUUID());
            status.setRollbackOnly();
        });
        audit.refused(sanne, new Act("phase.open", "activity", "x"), "shared.refused.lead");
        sealing.seal();
        assertThat(verify().lines()).isEqualTo(1);
        assertThat(results()).contains("refused:shared.refused.lead");
    }

    @Test
    void a_line_costs_one_insert_and_reads_nothing(@Autowired DataSource source) {
        var counted = new Counted(source);
        var dear = new Audit(counted.jdbc(), clock, node);
        dear.note(sanne, "phase.open", "activity", UUID.randomUUID());
        assertThat(counted.statements()).isEqualTo(1);
        assertThat(counted.rows()).isZero();
    }

    @Test
    void nothing_in_the_product_changes_a_line_and_only_the_term_takes_lines_away() throws IOException {
        var changes = Pattern.compile("(?i)(update|truncate( table)?|merge into|delete from)\\s+audit_(line|seal)");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> changes.matcher(read(file)).find())
                            .map(file -> file.getFileName().toString()))
                    .containsExactly("AuditTerm.java");
        }
        assertThat(changes.matcher(read(Path.of("src/main/java/nl/routebord/access/AuditTerm.java")))
                        .results())
                .extracting(MatchResult::group)
                .containsExactly("delete from audit_line");
    }

    @Test
    void what_somebody_typed_cannot_make_a_line_of_its_own() {
        audit.note(sanne, "a\r\nb ok 'x'", "k\u2028ind", "i\nd; drop table");
        audit.note("participant:\r\n" + "x".repeat(400), null, new Act("é", "", "\0"));
        assertThat(jdbc.sql("select action, object_kind, object_id, actor from audit_line where node = ?")
                        .param(node)
                        .query((row, n) ->
                                List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                        .list())
                .allSatisfy(values -> assertThat(values).allMatch(value -> value.matches("[A-Za-z0-9.:_?-]{1,80}")));
    }

    @Test
    void who_knocks_without_any_right_fills_no_book() {
        for (var n = 0; n < 500; n++) {
            audit.refused(Audit.UNKNOWN, null, new Act("owner.link", "link", "-"), "workshop.refused.link");
        }
        assertThat(results()).hasSize(200);
        clock.to(MAY.atTime(10, 0).toInstant(ZoneOffset.UTC));
        audit.refused(Audit.UNKNOWN, null, new Act("owner.link", "link", "-"), "workshop.refused.link");
        assertThat(results()).hasSize(201);
    }

    private AuditChain.Verdict verify() {
        return chain.verify(node, LocalDate.EPOCH, LocalDate.of(9999, 1, 1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> results() {
        return jdbc.sql("select result from audit_line where node = ?")
                .param(node)
                .query(String.class)
                .list();
    }
}
