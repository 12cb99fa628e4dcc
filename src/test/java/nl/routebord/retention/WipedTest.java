package nl.routebord.retention;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.routebord.road.Intake;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Forgetting;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who wiped their own data before the traject is unlinked, after its close and in the middle of it is as gone as everybody. */
@ServiceTest
class WipedTest {

    private static final String WIPED = "verwijderd door de schrijver";

    @Autowired
    private Cast cast;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private Steering steering;

    @Autowired
    private Closing closing;

    @Autowired
    private Forgetting forgetting;

    @Autowired
    private Unlinking unlinking;

    @Autowired
    private KeepingSource keeping;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final List<Scope> guests = new ArrayList<>();
    private Cast.Evening evening;
    private UUID traject;

    @BeforeEach
    void seven_people_write_and_one_wipes_in_the_evening() {
        evening = cast.evening();
        traject = evening.workshop().traject().value();
        var board = evening.open("criteria");
        for (int n = 0; n < 7; n++) {
            var guest = evening.guest("Gast " + n, 0);
            guests.add(guest);
            send(guest, "criteria.propose", "activity", board.toString(), "name", "Punt " + n, "sentence", "Goed zo");
            send(guest, "question.ask", "text", "Vraag " + n);
        }
        forgetting.erase(guests.getFirst());
        evening.close(board);
        steering.end(evening.marloes(), command());
    }

    @Test
    void nobody_who_wiped_is_left_in_anything_and_what_they_said_keeps_its_place_without_words() {
        closing.close(cast.staff(evening), command());
        forgetting.erase(guests.get(1));
        var counted = counted();
        assertThat(counted).isEqualTo(5);
        assertThat(count("select count(*) from criterion c join activity a on a.id = c.activity_id"
                        + " where a.traject_id = ? and c.name = '" + WIPED + "'"))
                .isEqualTo(2);

        unlinking.look(in(61));

        assertThat(keeping.of(evening.workshop().traject()).unlinked()).isNotNull();
        assertThat(counted()).isEqualTo(counted);
        guests.forEach(guest -> assertThat(jdbc.sql("select count(*) from participant where id = ?")
                        .param(guest.speaker().value())
                        .query(Integer.class)
                        .single())
                .isZero());
        assertThat(jdbc.sql("select distinct p.kind || ' ' || p.unlinked from criterion c"
                                + " join activity a on a.id = c.activity_id join participant p on p.id = c.author"
                                + " where a.traject_id = ? and (c.name = ? or c.name like 'Punt %')")
                        .params(traject, WIPED)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("GONE TEXTS", "GUEST TEXTS");
        assertThat(count("select count(*) from criterion c join activity a on a.id = c.activity_id"
                        + " where a.traject_id = ? and c.name = '" + WIPED + "'"))
                .isEqualTo(2);
        assertThat(count("select count(*) from participant where traject_id = ? and kind = 'GONE'"))
                .isOne();
        // No moment tells when somebody wiped, or who they were.
        assertThat(count("select count(*) from participant where traject_id = ? and kind in ('GUEST', 'GONE')"
                        + " and (joined_at <> date_trunc('day', joined_at) or out_at is not null"
                        + " or erased_at <> date_trunc('day', erased_at))"))
                .isZero();
    }

    @Test
    void who_wipes_between_two_pieces_hinders_nothing() {
        closing.close(cast.staff(evening), command());
        var wipe = 2;
        while (unlinking.piece(evening.workshop().traject(), in(61))) {
            if (wipe < 6) {
                var guest = guests.get(wipe++);
                if (isThere(guest)) {
                    forgetting.erase(guest);
                }
            }
        }
        assertThat(wipe).isGreaterThan(3);
        assertThat(keeping.of(evening.workshop().traject()).unlinked()).isNotNull();
        assertThat(
                        count(
                                "select count(*) from participant where traject_id = ? and kind = 'GUEST' and unlinked is null"))
                .isZero();
        assertThat(count(
                        "select count(*) from participant where traject_id = ? and kind = 'GONE' and unlinked is null"))
                .isZero();
    }

    /** Of the house itself stands one line in the audit book; a guest's wiping is nobody's act but their own. */
    @Test
    void the_unlinking_is_one_line_in_the_audit_book_and_wiping_is_none() {
        closing.close(cast.staff(evening), command());
        unlinking.look(in(61));
        unlinking.look(in(62));
        assertThat(jdbc.sql("select action || ' ' || object_id || ' ' || origin || ' ' || actor from audit_line"
                                + " where traject_id = ? and actor = 'system'")
                        .param(traject)
                        .query(String.class)
                        .list())
                .containsExactly("traject.unlink " + traject + " system:unlinking system");
        for (var guest : guests) {
            assertThat(jdbc.sql("select count(*) from audit_line where actor like ? or object_id = ?")
                            .params("%" + guest.speaker(), guest.speaker().toString())
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    private boolean isThere(Scope guest) {
        return jdbc.sql("select count(*) from participant where id = ?")
                        .param(guest.speaker().value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** As people who joined are counted beside a vote. */
    private int counted() {
        return count("select count(*) from participant where traject_id = ? and workshop_id is not null"
                + " and kind = 'GUEST' and stand_in is null and erased_at is null");
    }

    private int count(String sql) {
        return jdbc.sql(sql).param(traject).query(Integer.class).single();
    }

    private Instant in(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    private void send(Scope who, String name, String... fields) {
        intakes.stream()
                .filter(intake -> intake.commands().contains(name))
                .findFirst()
                .orElseThrow()
                .take(who, Cast.command(name, fields));
    }
}
