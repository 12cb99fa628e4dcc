package nl.routebord.poll;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.routebord.access.Secrets;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Groups;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A poll by link: one voice per browser, hidden until it is over, and paper beside it. */
@ServiceTest
class PollTest {

    @Autowired
    private PollMaking making;

    @Autowired
    private PollVoices voices;

    @Autowired
    private PollPaper paper;

    @Autowired
    private PollRounds rounds;

    @Autowired
    private Groups groups;

    @Autowired
    private Secrets secrets;

    @Autowired
    private Live live;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope marloes;
    private Poll poll;

    @BeforeEach
    void a_poll_that_is_open() {
        evening = cast.evening();
        marloes = evening.marloes();
        poll = make("options", "Ja: elke dag\nNee", "open", "Waarom?", "group", "yes");
    }

    @Test
    void a_poll_has_a_code_of_twelve_signs_and_its_choices_in_order() {
        assertThat(poll.code()).matches("[2-9A-HJKMNP-Z]{12}");
        assertThat(poll.options()).extracting(option -> option.name()).containsExactly("Ja", "Nee");
        assertThat(poll.path()).isEqualTo("/peiling/" + poll.code());
        assertThat(board(Audience.HALL).stage()).isEqualTo(Stage.OPEN);
    }

    @Test
    void the_parts_of_a_ballot_are_taken_over() {
        var taken = make("activity", evening.activity("ballot").toString());
        assertThat(taken.options()).hasSizeBetween(2, 8);
    }

    @Test
    void a_browser_is_one_voice_and_changes_it() {
        var first = say(null, "tap-1", 0, null, "Omdat");
        var again = say(first.secret(), "tap-2", 1, null, "Toch niet");
        assertThat(again.secret()).isEqualTo(first.secret());
        assertThat(board(Audience.HALL).online()).isOne();
        assertThat(voices.own(poll, first.secret()).orElseThrow())
                .isEqualTo(new PollVoices.Own(poll.options().get(1).id(), null, "Toch niet"));
    }

    @Test
    void what_is_sent_again_because_the_answer_was_lost_counts_once() throws Exception {
        AtOnce.all(8, n -> () -> {
            say(null, "the-same-tap", 0, null, null);
            return n;
        });
        say(null, "another-browser", 0, null, null);
        assertThat(board(Audience.HALL).online()).isEqualTo(2);
    }

    @Test
    void the_database_keeps_a_hash_and_no_moment_and_after_the_close_not_even_that() {
        var heard = say(null, "tap-1", 0, null, null);
        assertThat(senders()).containsExactly(secrets.hash(heard.secret()));
        close();
        assertThat(senders()).hasSize(1).doesNotContain(secrets.hash(heard.secret()));
        assertThat(voices.own(poll, heard.secret())).isEmpty();
    }

    @Test
    void nobody_sees_what_came_out_before_the_close_and_everybody_after_it() {
        crowd(6, 0);
        assertThat(board(Audience.HALL).byBrowser()).isNull();
        assertThat(staffBoard().byBrowser()).isNull();
        close();
        var result = board(Audience.HALL).byBrowser();
        assertThat(result).isNotNull();
        assertThat(result.papers()).isEqualTo(6);
        assertThat(result.options().getFirst().support()).isEqualTo(6);
        refused(() -> say(null, "late", 0, null, null), "poll.refused.late");
    }

    @Test
    void under_five_voices_nothing_is_shown_and_small_groups_never_stand_alone() {
        crowd(4, 0);
        close();
        var result = board(Audience.HALL).byBrowser();
        assertThat(result).isNotNull();
        assertThat(result.tooFew()).isTrue();
        assertThat(result.options()).allMatch(option -> option.counts() == null && option.groups() == null);
    }

    @Test
    void own_words_are_for_staff_alone_and_only_after_the_close() {
        say(null, "tap-1", 0, null, "=HYPERLINK(1)");
        assertThat(staffBoard().words()).isEmpty();
        close();
        assertThat(staffBoard().words()).containsExactly("=HYPERLINK(1)");
        assertThat(board(Audience.HALL).words()).isEmpty();
    }

    @Test
    void paper_is_counted_apart_and_shown_when_all_of_it_is_in() {
        crowd(6, 0);
        for (int form = 1; form <= 5; form++) {
            type(form, 1);
        }
        type(5, 1);
        refused(() -> type(5, 0), "poll.form.other");
        refused(() -> making.counted(marloes, command(), poll.id()), "poll.refused.running");
        close();
        type(6, 1);
        assertThat(board(Audience.HALL)).satisfies(now -> {
            assertThat(now.online()).isEqualTo(6);
            assertThat(now.onPaper()).isEqualTo(6);
            assertThat(now.byPaper()).isNull();
        });
        making.counted(marloes, command(), poll.id());
        var forms = board(Audience.HALL).byPaper();
        assertThat(forms).isNotNull();
        assertThat(forms.options().getFirst().name()).isEqualTo("Nee");
        assertThat(forms.papers()).isEqualTo(6);
        refused(() -> type(7, 1), "poll.refused.counted");
    }

    @Test
    void a_form_that_was_mistyped_is_taken_out_and_typed_anew() {
        type(3, 1);
        paper.out(marloes, command(), poll.id(), Fields.of("form", "3"));
        type(3, 0);
        assertThat(board(Audience.HALL).onPaper()).isOne();
        refused(() -> paper.out(marloes, command(), poll.id(), Fields.of("form", "4")), "poll.form.none");
        refused(() -> paper.out(marloes, command(), poll.id(), Fields.of("form", "-1")), "poll.form.wrong");
    }

    @Test
    void of_a_sheet_nothing_is_taken_in_until_every_line_is_right() {
        var group = groups.of(marloes.traject()).getFirst().name();
        look("1;ja;" + group + ";=1+1\n2;misschien");
        assertThat(staffBoard().sheet()).isNotNull().satisfies(sheet -> assertThat(sheet.problems())
                .extracting(FormSheet.Problem::line)
                .containsExactly(2));
        refused(() -> paper.take(marloes, command(), poll.id()), "poll.sheet.wrong");
        assertThat(board(Audience.HALL).onPaper()).isZero();
        assertThat(board(Audience.HALL).sheet()).isNull();

        look("1;ja;" + group + ";=1+1\n2;nee");
        paper.take(marloes, command(), poll.id());
        assertThat(board(Audience.HALL).onPaper()).isEqualTo(2);
        assertThat(staffBoard().sheet()).isNull();
        look("1;ja;" + group + ";=1+1\n2;nee\n3;1");
        paper.take(marloes, command(), poll.id());
        assertThat(board(Audience.HALL).onPaper()).isEqualTo(3);
        close();
        assertThat(staffBoard().words()).containsExactly("=1+1");
    }

    @Test
    void a_poll_opens_at_its_moment_and_can_be_taken_back_while_nobody_spoke() {
        var later = make("options", "Ja\nNee", "from-day", "1-3-2027", "from-time", "9.00");
        refused(
                () -> voices.cast(later.code(), null, "early", Fields.of("option", later.options().getFirst().id().toString())),
                "poll.refused.early");
        refused(() -> making.close(marloes, command(), later.id()), "poll.refused.soon");
        making.drop(marloes, command(), later.id());
        assertThat(voices.find(later.code())).isEmpty();
        say(null, "tap-1", 0, null, null);
        refused(() -> making.drop(marloes, command(), poll.id()), "poll.refused.voices");
    }

    @Test
    void only_the_staff_of_the_traject_makes_and_changes() {
        var stranger = cast.evening().marloes();
        for (var other : List.of(evening.anneke(), evening.jan())) {
            refused(() -> making.close(other, command(), poll.id()), "shared.refused.staff");
        }
        refused(() -> making.close(stranger, command(), poll.id()), "poll.refused.gone");
        assertThat(live.now(PollList.topic(marloes.traject()), Audience.HALL, PollList.class)
                        .polls())
                .isEmpty();
    }

    @Test
    void ten_nodes_that_seal_at_once_lose_no_voice() throws Exception {
        crowd(6, 0);
        making.close(marloes, command(), poll.id());
        AtOnce.all(10, n -> () -> {
            rounds.look(Instant.now().plusSeconds(5));
            return n;
        });
        assertThat(board(Audience.HALL).online()).isEqualTo(6);
    }

    private Poll make(String... fields) {
        var all = new java.util.ArrayList<>(
                List.of("question", "Moet het loket open? " + UUID.randomUUID(), "day", "1-6-2027", "time", "20.00"));
        all.addAll(List.of(fields));
        making.make(marloes, command(), Fields.of(all.toArray(String[]::new)));
        return live.now(PollList.topic(marloes.traject()), Audience.STAFF, PollList.class)
                .polls()
                .getFirst()
                .poll();
    }

    private PollVoices.Heard say(
            @Nullable String secret, String tap, int option, @Nullable UUID group, @Nullable String words) {
        return voices.cast(
                poll.code(),
                secret,
                tap,
                Fields.of(
                        "option", poll.options().get(option).id().toString(),
                        "group", group == null ? "" : group.toString(),
                        "words", words == null ? "" : words));
    }

    private void crowd(int people, int option) {
        for (int n = 0; n < people; n++) {
            say(null, "tap-" + UUID.randomUUID(), option, groups.of(marloes.traject()).get(n % 2).id(), null);
        }
    }

    private void type(int form, int option) {
        paper.type(
                marloes,
                command(),
                poll.id(),
                Fields.of(
                        "form", Integer.toString(form), "option", poll.options().get(option).id().toString()));
    }

    private void look(String sheet) {
        paper.look(marloes, command(), poll.id(), sheet);
    }

    private void close() {
        making.close(marloes, command(), poll.id());
        rounds.look(Instant.now().plusSeconds(5));
    }

    private PollBoard board(Audience audience) {
        return live.now(PollBoard.topic(poll.id()), audience, PollBoard.class);
    }

    private PollBoard staffBoard() {
        return live.now(PollList.topic(marloes.traject()), Audience.STAFF, PollList.class).polls().stream()
                .filter(board -> board.poll().id().equals(poll.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> senders() {
        return jdbc.sql("select sender from poll_voice where poll_id = ?")
                .param(poll.id())
                .query(String.class)
                .list();
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
