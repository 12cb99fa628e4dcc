package nl.routebord.poll;

import static nl.routebord.testing.Cast.command;
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
import nl.routebord.testing.Cast;
import nl.routebord.workshop.Groups;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A poll that is open, for the tests of polls; each of them founds a traject of its own. */
@SuppressWarnings("NullAway.Init")
abstract class OpenPoll {

    @Autowired
    PollMaking making;

    @Autowired
    Polls polls;

    @Autowired
    PollVoices voices;

    @Autowired
    VoiceCookies cookies;

    @Autowired
    PollPaper paper;

    @Autowired
    PollRounds rounds;

    @Autowired
    Groups groups;

    @Autowired
    Secrets secrets;

    @Autowired
    Live live;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    Cast.Evening evening;
    Scope marloes;
    Poll poll;

    @BeforeEach
    void a_poll_that_is_open() {
        evening = cast.evening();
        marloes = cast.staff(evening);
        poll = make("options", "Ja: elke dag\nNee", "open", "Waarom?", "group", "yes");
    }

    Poll make(String... fields) {
        var all = new java.util.ArrayList<>(
                List.of("question", "Moet het loket open? " + UUID.randomUUID(), "day", "1-6-2027", "time", "20.00"));
        all.addAll(List.of(fields));
        making.make(marloes, command(), Fields.of(all.toArray(String[]::new)));
        return live.now(PollList.topic(marloes.traject()), Audience.STAFF, PollList.class)
                .polls()
                .getFirst()
                .poll();
    }

    /** What a browser holds that opened the page. */
    String cookie() {
        return cookies.fresh(poll.code()).orElseThrow();
    }

    /** A browser that holds this chooses. */
    void say(String secret, int option, @Nullable UUID group, @Nullable String words) {
        voices.cast(
                poll.code(),
                secret,
                Fields.of(
                        "option", poll.options().get(option).id().toString(),
                        "group", group == null ? "" : group.toString(),
                        "words", words == null ? "" : words));
    }

    void crowd(int people, int option) {
        for (int n = 0; n < people; n++) {
            say(cookie(), option, groups.of(marloes.traject()).get(n % 2).id(), null);
        }
    }

    void type(int form, int option) {
        paper.type(
                marloes,
                command(),
                poll.id(),
                Fields.of(
                        "form",
                        Integer.toString(form),
                        "option",
                        poll.options().get(option).id().toString()));
    }

    void look(String sheet) {
        paper.look(marloes, command(), poll.id(), sheet);
    }

    void close() {
        making.close(marloes, command(), poll.id());
        rounds.look(Instant.now().plusSeconds(5));
    }

    PollBoard board(Audience audience) {
        return live.now(PollBoard.topic(poll.id()), audience, PollBoard.class);
    }

    PollBoard staffBoard() {
        return live.now(PollList.topic(marloes.traject()), Audience.STAFF, PollList.class).polls().stream()
                .filter(board -> board.poll().id().equals(poll.id()))
                .findFirst()
                .orElseThrow();
    }

    List<String> senders() {
        return jdbc.sql("select sender from poll_voice where poll_id = ?")
                .param(poll.id())
                .query(String.class)
                .list();
    }

    static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
