package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.routebord.access.Limits;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Going on from another phone with a code of one's own, and leaving a shared tablet. */
@ServiceTest
class ResumeTest {

    @Autowired
    private ResumeCodes codes;

    @Autowired
    private ResumeIntake intake;

    @Autowired
    private Resuming resuming;

    @Autowired
    private Doors doors;

    @Autowired
    private Participants participants;

    @Autowired
    private PeopleIntake people;

    @Autowired
    private Steering steering;

    @Autowired
    private Limits limits;

    @Autowired
    private Live live;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private final String address = UUID.randomUUID().toString();
    private Cast.Evening evening;
    private WorkshopView workshop;
    private Scope fatima;

    @BeforeEach
    void an_evening() {
        evening = cast.evening();
        workshop = evening.workshop();
        fatima = evening.fatima();
    }

    @Test
    void with_the_code_another_phone_is_the_same_person_and_the_first_one_stays_in() {
        var first = doors.join(command(), Fields.of("code", workshop.code(), "alias", "Jan"), address);
        var jan = participants.scopeOf(first.seat(), first.secret()).orElseThrow();

        var second = enter(codes.code(jan));

        assertThat(second.go()).isEqualTo("/m/" + workshop.code());
        assertThat(participants.scopeOf(second.seat(), second.secret())).contains(jan);
        assertThat(participants.scopeOf(first.seat(), first.secret())).contains(jan);
    }

    @Test
    void the_code_stays_the_same_until_somebody_wants_another() {
        var code = codes.code(fatima);
        assertThat(code).matches("[2-9A-HJKMNP-Z]{8}");
        assertThat(codes.code(fatima)).isEqualTo(code);
        assertThat(codes.code(evening.jan())).isNotEqualTo(code);

        intake.take(fatima, Cast.command("resume.renew"));

        var fresh = codes.code(fatima);
        assertThat(fresh).isNotEqualTo(code);
        assertThat(live.now(ResumeCode.topic(fatima.speaker()), Audience.HALL, ResumeCode.class)
                        .code())
                .isEqualTo(fresh);
        assertRefused(code);
        assertThat(scope(enter(fresh))).contains(fatima);
    }

    @Test
    void a_code_of_another_evening_a_made_up_one_and_one_of_who_was_put_out_are_refused_alike() {
        var elsewhere = codes.code(cast.evening().fatima());
        var jan = evening.jan();
        var out = codes.code(jan);
        people.take(
                evening.marloes(),
                Cast.command("person.out", "person", jan.speaker().toString()));

        for (var code : List.of(elsewhere, "22222222", out, workshop.code())) {
            assertRefused(code);
        }
    }

    @Test
    void who_leaves_out_signs_is_told_so() {
        assertThatThrownBy(() -> enter("KLM7")).hasMessage("workshop.resume.long");
    }

    @Test
    void after_the_end_the_code_still_lets_in_and_nobody_new_joins() {
        var code = codes.code(fatima);
        steering.end(evening.marloes(), command());

        assertThat(scope(enter(code))).contains(fatima);
        assertRefused("22222222");
        assertThatThrownBy(() -> doors.join(command(), Fields.of("code", workshop.code()), address))
                .hasMessage("workshop.refused.code");
    }

    @Test
    void after_the_end_wrong_tries_still_slow() {
        steering.end(evening.marloes(), command());
        IntStream.range(0, 5).forEach(n -> assertRefused("22222222"));
        assertThatThrownBy(() -> enter("2222 2222")).hasMessage("workshop.refused.guessing.resume");
    }

    @Test
    void only_a_guest_has_such_a_code() {
        for (var who : List.of(evening.marloes(), evening.anneke(), evening.hall())) {
            assertThatThrownBy(() -> codes.code(who)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> intake.take(who, Cast.command("resume.renew")))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void a_copy_of_the_tables_holds_no_code_and_one_hash_is_one_persons() {
        var code = codes.code(fatima);
        codes.code(evening.jan());
        var kept = jdbc.sql("select code_hash from resume_code where workshop_id = ?")
                .param(workshop.id().value())
                .query(String.class)
                .list();
        assertThat(kept).hasSize(2).doesNotHaveDuplicates().noneMatch(hash -> hash.contains(code));

        assertThatThrownBy(() -> jdbc.sql("update resume_code set code_hash = ? where workshop_id = ?")
                        .params(kept.getFirst(), workshop.id().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_code_made_with_a_key_that_is_lost_is_made_anew() {
        codes.code(fatima);
        jdbc.sql("update resume_code set code_hash = 'of-another-key' where participant_id = ?")
                .param(fatima.speaker().value())
                .update();

        assertThat(scope(enter(codes.code(fatima)))).contains(fatima);
    }

    @Test
    void twenty_looks_at_once_make_one_code_and_twenty_times_one_press_one_new_one() throws Exception {
        assertThat(AtOnce.all(20, n -> () -> codes.code(fatima)).stream().distinct())
                .hasSize(1);
        var press = command();
        AtOnce.all(20, n -> () -> codes.renew(fatima, press));
        assertThat(jdbc.sql("select generation from resume_code where participant_id = ?")
                        .param(fatima.speaker().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void five_wrong_tries_slow_that_code_and_nobody_elses() {
        var right = codes.code(fatima);
        IntStream.range(0, 5).forEach(n -> assertRefused("22222222"));
        assertThatThrownBy(() -> enter("2222 2222")).hasMessage("workshop.refused.guessing.resume");
        assertThat(scope(enter(right))).contains(fatima);
    }

    @Test
    void who_goes_on_guessing_slows_this_workshop_even_for_right_codes_and_no_other() {
        var right = codes.code(fatima);
        // straight to the limits: on a slow machine a guess by the door would give one back meanwhile
        IntStream.range(0, 100).forEach(n -> limits.wrongResume(workshop.id().toString(), "22222" + (100 + n)));
        assertThatThrownBy(() -> enter(right)).hasMessage("workshop.refused.guessing.resume");

        var elsewhere = cast.evening();
        var code = codes.code(elsewhere.jan());
        var fields = Fields.of("code", elsewhere.workshop().code(), "resume", code);
        assertThat(resuming.enter(fields, address, seat -> Optional.empty())).isNotNull();
    }

    @Test
    void a_browser_in_which_somebody_else_takes_part_is_not_taken_over() {
        var jan = doors.join(command(), Fields.of("code", workshop.code()), address);
        var fields = Fields.of("code", workshop.code(), "resume", codes.code(fatima));
        assertThatThrownBy(() -> resuming.enter(fields, address, seat -> Optional.of(jan.secret())))
                .hasMessage("workshop.refused.taken");
        assertThat(participants.scopeOf(jan.seat(), jan.secret())).isPresent();
    }

    @Test
    void who_leaves_a_tablet_leaves_that_one_alone_and_may_do_so_twice() {
        var code = codes.code(fatima);
        var tablet = enter(code);
        var phone = enter(code);
        var fields = Fields.of("code", workshop.code());
        for (int n = 0; n < 2; n++) {
            assertThat(resuming.leave(fields, seat -> Optional.of(tablet.secret())))
                    .contains(workshop);
        }
        assertThat(scope(tablet)).isEmpty();
        assertThat(scope(phone)).contains(fatima);
        assertThat(scope(enter(code))).contains(fatima);
    }

    @Test
    void nobody_leaves_with_the_right_of_another_seat() {
        var desk = "nonsense";
        assertThat(resuming.leave(Fields.of("code", workshop.code()), seat -> Optional.of(desk)))
                .contains(workshop);
        var elsewhere = cast.evening().workshop();
        var phone = enter(codes.code(fatima));
        resuming.leave(Fields.of("code", elsewhere.code()), seat -> Optional.of(phone.secret()));
        assertThat(scope(phone)).contains(fatima);
        assertThat(resuming.leave(Fields.of("code", "22222222"), seat -> Optional.of(phone.secret())))
                .isEmpty();
    }

    private void assertRefused(String code) {
        assertThatThrownBy(() -> enter(code)).isInstanceOf(Refusal.class).hasMessage("workshop.refused.resume");
    }

    private Doors.Entered enter(String typed) {
        return resuming.enter(Fields.of("code", workshop.code(), "resume", typed), address, seat -> Optional.empty());
    }

    private Optional<Scope> scope(Doors.Entered entered) {
        return participants.scopeOf(entered.seat(), entered.secret());
    }
}
