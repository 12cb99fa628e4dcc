package nl.routebord.poll;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.Secrets;
import nl.routebord.ballot.OptionId;
import nl.routebord.road.Answer;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;
import nl.routebord.shell.Dates;
import nl.routebord.workshop.Groups;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes part in a poll without an account. A browser holds a secret of {@link VoiceCookies}, of which the database keeps the
 * hash as long as the poll is open: that makes it one voice, which may be changed until the close.
 */
@Service
public class PollVoices {

    private final JdbcClient jdbc;
    private final Polls polls;
    private final Groups groups;
    private final Secrets secrets;
    private final VoiceCookies cookies;
    private final Clock clock;

    PollVoices(JdbcClient jdbc, Polls polls, Groups groups, Secrets secrets, VoiceCookies cookies, Clock clock) {
        this.jdbc = jdbc;
        this.polls = polls;
        this.groups = groups;
        this.secrets = secrets;
        this.cookies = cookies;
        this.clock = clock;
    }

    /** What this browser said. */
    public record Own(
            OptionId option, @Nullable UUID group, @Nullable String words) {}

    /** The poll with this code. */
    @Transactional(readOnly = true)
    public Optional<Poll> find(String code) {
        return polls.byCode(code);
    }

    /** What the browser that holds this secret said; empty where it said nothing, and after the close. */
    @Transactional(readOnly = true)
    public Optional<Own> own(Poll poll, String secret) {
        return jdbc.sql(
                        "select option_id, group_id, words from poll_voice where poll_id = ? and way = ? and sender = ?")
                .params(poll.id(), Way.ONLINE.name(), secrets.hash(secret))
                .query((row, n) -> new Own(
                        new OptionId(row.getObject("option_id", UUID.class)),
                        row.getObject("group_id", UUID.class),
                        row.getString("words")))
                .optional();
    }

    /**
     * Takes one voice in, or changes it. Refuses {@code poll.refused.gone}, {@code .early} before it opens and {@code .late}
     * after the close, {@code poll.option.empty} and {@code poll.words.long}.
     *
     * @param secret what this browser was given when it opened the page; refuses {@code poll.refused.cookie} for one that this
     *     house did not sign. However often a voice is sent, the secret makes it one
     */
    @Transactional
    Answer cast(String code, String secret, Fields fields) {
        if (!cookies.areOurs(code, secret)) {
            throw Refusal.because("poll.refused.cookie");
        }
        var found = polls.byCode(code).orElseThrow(() -> Refusal.because("poll.refused.gone"));
        polls.lock(found.id());
        var poll = polls.byId(found.id()).orElseThrow(() -> Refusal.because("poll.refused.gone"));
        requireOpen(poll);
        var option = option(poll, fields);
        var group = group(poll, fields);
        var words = poll.open() == null ? null : fields.optional("words", Poll.WORDS, "poll.words");
        keep(poll, Way.ONLINE, secrets.hash(secret), option, group, words);
        polls.announceVoice(poll);
        return Answer.of("poll.answer.cast", Map.of("moment", Dates.moment(poll.closes())));
    }

    private void requireOpen(Poll poll) {
        switch (poll.stage(clock.instant())) {
            case SOON -> throw Refusal.because("poll.refused.early");
            case CLOSED -> throw Refusal.because("poll.refused.late");
            case OPEN -> {
                if (poll.sealed()) {
                    throw Refusal.because("poll.refused.late");
                }
            }
        }
    }

    /** One of the options of this poll, from the field {@code option}. */
    static OptionId option(Poll poll, Fields fields) {
        if (fields.values().getOrDefault("option", "").isBlank()) {
            throw Refusal.because("poll.option.empty");
        }
        var chosen = new OptionId(fields.id("option"));
        if (poll.options().stream().noneMatch(option -> option.id().equals(chosen))) {
            throw Refusal.because("road.refused.broken");
        }
        return chosen;
    }

    /** A group of this traject, from the field {@code group}; null for none and where the poll does not ask. */
    @Nullable
    UUID group(Poll poll, Fields fields) {
        if (!poll.asksGroup() || fields.values().getOrDefault("group", "").isBlank()) {
            return null;
        }
        var chosen = fields.id("group");
        return groups.of(poll.traject()).stream()
                .map(Groups.Group::id)
                .filter(chosen::equals)
                .findFirst()
                .orElse(null);
    }

    /** One voice per sender: a new one, or the same one changed. */
    void keep(Poll poll, Way way, String sender, OptionId option, @Nullable UUID group, @Nullable String words) {
        jdbc.sql(
                        "insert into poll_voice (id, poll_id, way, sender, option_id) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(UUID.randomUUID(), poll.id(), way.name(), sender, option.value())
                .update();
        jdbc.sql("update poll_voice set option_id = ?, group_id = cast(? as uuid), words = cast(? as varchar)"
                        + " where poll_id = ? and way = ? and sender = ?")
                .params(Arrays.asList(option.value(), group, words, poll.id(), way.name(), sender))
                .update();
    }
}
