package nl.routebord.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.routebord.live.Audience;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.FollowUp;
import nl.routebord.trail.FollowUps;
import nl.routebord.trail.Unfollowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What members say: where, by whom it is read, until when it can be changed, and how it is answered. */
@ServiceTest
class SayingTest {

    @Autowired
    private SayingIntake intake;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Unfollowed unfollowed;

    @Autowired
    private SoundingBoard board;

    @Autowired
    private HobbelRows rows;

    @Autowired
    private Subjects.Boards boards;

    @Autowired
    private HobbelSources source;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope anneke;
    private Scope yusuf;

    @BeforeEach
    void twoMembers() {
        evening = cast.evening();
        anneke = evening.anneke();
        yusuf = evening.anneke();
    }

    @Test
    void a_hobbel_at_an_activity_is_read_by_all_members_without_a_name_and_by_staff_with_it() {
        var feedback = evening.activity("feedback");
        say(anneke, "hobbel", "De zaal is niet te bereiken.", "activity", feedback.toString());

        assertThat(all(Audience.HALL)).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("De zaal is niet te bereiken.");
            assertThat(one.sort()).isEqualTo(Sort.HOBBEL);
            assertThat(one.activity()).isEqualTo(feedback);
            assertThat(one.step()).isEqualTo(4);
            assertThat(one.by()).isEmpty();
            assertThat(one.waits()).isTrue();
        });
        assertThat(all(Audience.STAFF)).extracting(Hobbel::by).containsExactly("Anneke");
        assertThat(own(yusuf)).isEmpty();
        assertThat(own(anneke)).hasSize(1);
    }

    @Test
    void at_nothing_in_particular_it_belongs_to_the_step_that_is_now() {
        say(anneke, "question", "Wanneer hoor ik iets?");

        assertThat(all(Audience.HALL)).singleElement().satisfies(one -> {
            assertThat(one.activity()).isNull();
            assertThat(one.step()).isEqualTo(4);
        });
        assertThat(unfollowed.things(anneke.traject())).singleElement().satisfies(thing -> {
            assertThat(thing.item().kind()).isEqualTo("hobbel");
            assertThat(thing.place()).isEqualTo(Words.say(Words.DUTCH, "soundingboard.hobbel.anywhere"));
            assertThat(thing.authors()).isEqualTo(Set.of(anneke.speaker()));
        });
    }

    @Test
    void it_can_be_changed_until_the_municipality_answered_also_when_it_was_only_talked_about() {
        say(anneke, "hobbel", "De zaal is niet te bereiken.");
        var id = own(anneke).getFirst().id();

        answer(id, FollowUp.Status.DISCUSSED, "");
        change(anneke, id.toString(), "De zaal is niet te bereiken met de bus.");

        assertThat(own(anneke).getFirst().text()).endsWith("met de bus.");
        assertThat(own(anneke).getFirst().changed()).isTrue();

        answer(id, FollowUp.Status.TAKEN, "We huren een zaal bij het station.");

        assertThat(all(Audience.HALL)).singleElement().satisfies(one -> {
            assertThat(one.waits()).isFalse();
            assertThat(one.answer()).extracting(FollowUp::reason).isEqualTo("We huren een zaal bij het station.");
        });
        assertThatThrownBy(() -> change(anneke, id.toString(), "Iets anders."))
                .hasMessage("soundingboard.refused.answered");
        assertThatThrownBy(() -> intake.take(anneke, Cast.command("hobbel.withdraw", "hobbel", id.toString())))
                .hasMessage("soundingboard.refused.answered");
    }

    @Test
    void an_answer_that_was_given_by_mistake_is_none_and_the_member_may_change_it_again() {
        say(anneke, "hobbel", "De zaal is niet te bereiken.");
        var id = own(anneke).getFirst().id();
        answer(id, FollowUp.Status.NOT, "Nee.");
        answer(id, FollowUp.Status.NEW, "");

        assertThat(own(anneke).getFirst().answer()).isNull();
        change(anneke, id.toString(), "Toch niet te bereiken.");
        assertThat(own(anneke).getFirst().text()).isEqualTo("Toch niet te bereiken.");
    }

    @Test
    void what_was_taken_back_asks_for_no_answer_any_more() {
        say(anneke, "advice", "Vraag het de buurt.");
        var id = own(anneke).getFirst().id();

        intake.take(anneke, Cast.command("hobbel.withdraw", "hobbel", id.toString()));

        assertThat(all(Audience.HALL)).isEmpty();
        assertThat(unfollowed.count(anneke.traject()).all()).isZero();
        assertThatThrownBy(() -> change(anneke, id.toString(), "Weer.")).hasMessage("soundingboard.refused.hobbel");
    }

    @Test
    void only_members_say_and_each_changes_only_what_is_their_own() {
        say(anneke, "hobbel", "De zaal is niet te bereiken.");
        var id = own(anneke).getFirst().id().toString();

        assertThatThrownBy(() -> change(yusuf, id, "Van mij.")).hasMessage("soundingboard.refused.hobbel");
        for (var other : List.of(evening.fatima(), evening.marloes())) {
            assertThatThrownBy(() -> say(other, "hobbel", "Ik ook.")).hasMessage("shared.refused.readonly");
        }
        assertThatThrownBy(() -> say(
                        anneke,
                        "hobbel",
                        "Elders.",
                        "activity",
                        cast.evening().activity("feedback").toString()))
                .hasMessage("soundingboard.refused.place");
    }

    @Test
    void a_text_of_more_than_600_signs_or_none_is_refused_and_emoji_count_as_one() {
        assertThatThrownBy(() -> say(anneke, "hobbel", " ")).hasMessage("soundingboard.text.empty");
        assertThatThrownBy(() -> say(anneke, "hobbel", "a".repeat(601))).hasMessage("soundingboard.text.long");
        assertThatThrownBy(() -> say(anneke, "", "Tekst.")).hasMessage("soundingboard.sort.empty");
        say(anneke, "hobbel", "🙂".repeat(600));
        assertThat(own(anneke)).hasSize(1);
    }

    @Test
    void twelve_days_of_silence_are_told() {
        say(anneke, "hobbel", "De zaal is niet te bereiken.");
        var later = Clock.fixed(clock.instant().plus(Duration.ofDays(12).plusMinutes(1)), ZoneOffset.UTC);

        var then = new HobbelRows(jdbc, followUps, boards, later).ofTraject(anneke.traject(), false);

        assertThat(then.all().getFirst().days()).isEqualTo(12);
        assertThat(rows.ofTraject(anneke.traject(), false).all().getFirst().days())
                .isZero();
    }

    @Test
    void others_hear_of_it_per_step_and_for_what_stands_nowhere_under_the_traject() {
        board.arrive(yusuf);
        say(
                anneke,
                "hobbel",
                "De zaal.",
                "activity",
                evening.activity("feedback").toString());
        say(anneke, "advice", "Vraag het de buurt.");

        var visit = board.arrive(yusuf);

        assertThat(visit.bySteps().keySet()).contains(0, 4);
        assertThat(visit.news().stream()
                        .filter(news -> news.step() == 0)
                        .findFirst()
                        .orElseThrow()
                        .what())
                .extracting(Words::say)
                .containsExactly("1 nieuwe hobbel, advies of vraag");
        assertThat(board.arrive(anneke).news()).noneMatch(news -> news.step() == 0);
    }

    @Test
    void ones_own_is_fresh_from_the_answer_until_the_visit_after_it() {
        board.arrive(anneke);
        say(anneke, "hobbel", "De zaal is niet te bereiken.");
        var id = own(anneke).getFirst().id();
        assertThat(own(anneke).getFirst().fresh()).isFalse();

        answer(id, FollowUp.Status.LATER, "Na de zomer.");
        assertThat(rows.ofMember(anneke.speaker()).fresh())
                .extracting(Hobbel::id)
                .containsExactly(id);

        jdbc.sql("update member_visit set since = ? where participant_id = ?")
                .params(
                        clock.instant().plus(Duration.ofMinutes(1)).atOffset(ZoneOffset.UTC),
                        anneke.speaker().value())
                .update();
        assertThat(rows.ofMember(anneke.speaker()).fresh()).isEmpty();
    }

    private void say(Scope who, String sort, String text, String... more) {
        var fields = new String[4 + more.length];
        System.arraycopy(new String[] {"sort", sort, "text", text}, 0, fields, 0, 4);
        System.arraycopy(more, 0, fields, 4, more.length);
        intake.take(who, Cast.command("hobbel.say", fields));
    }

    private void change(Scope who, String id, String text) {
        intake.take(who, Cast.command("hobbel.change", "hobbel", id, "sort", "hobbel", "text", text));
    }

    private void answer(java.util.UUID id, FollowUp.Status status, String reason) {
        transaction.executeWithoutResult(done -> {
            followUps.prepare(
                    cast.staff(evening), Map.of(HobbelRows.item(id), ""), new FollowUps.Saying(status, reason, null));
            followUps.publish(cast.staff(evening), Set.of(HobbelRows.item(id)));
        });
    }

    private List<Hobbel> all(Audience audience) {
        return Objects.requireNonNull(
                        transaction.execute(status -> source.read(Hobbels.topic(anneke.traject()), audience)))
                .all();
    }

    private List<Hobbel> own(Scope who) {
        return rows.ofMember(who.speaker()).all();
    }
}
