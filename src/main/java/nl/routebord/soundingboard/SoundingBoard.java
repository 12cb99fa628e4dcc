package nl.routebord.soundingboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Participants;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows what is new for a member since the last visit. */
@Service
public class SoundingBoard {

    /** Who opens the page again within this time, here or on another device, is still on the same visit. */
    static final Duration VISIT = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Participants participants;
    private final NewsReader news;
    private final Clock clock;

    SoundingBoard(JdbcClient jdbc, Participants participants, NewsReader news, Clock clock) {
        this.jdbc = jdbc;
        this.participants = participants;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Remembers that a member is here and tells what others did since the visit before. To be called off the session lock,
     * once for each page that is opened. Refuses {@code shared.refused.readonly} for whoever is no member.
     */
    @Transactional
    public Visit arrive(Scope scope) {
        if (scope.role() != Role.MEMBER) {
            throw Refusal.because("shared.refused.readonly");
        }
        var who = scope.speaker();
        var before = participants.visited(who);
        var since = since(who, before);
        remember(who, since);
        return new Visit(
                since.equals(Instant.EPOCH) ? null : since, news.since(scope.traject(), since, clock.instant(), who));
    }

    /**
     * What others did after one moment and up to another, step by step and the newest first; for a mail to a member, so it is no
     * visit. Empty where nothing is new.
     */
    @Transactional(readOnly = true)
    public List<Visit.Step> newsByStep(Scope member, Instant since, Instant until) {
        return new Visit(since, news.since(member.traject(), since, until, member.speaker()))
                .bySteps().entrySet().stream()
                        .map(step -> new Visit.Step(step.getKey(), step.getValue()))
                        .toList();
    }

    private Instant since(ParticipantId who, @Nullable Instant before) {
        if (before == null) {
            return Instant.EPOCH;
        }
        return before.isAfter(clock.instant().minus(VISIT)) ? remembered(who, before) : before;
    }

    private Instant remembered(ParticipantId who, Instant otherwise) {
        return jdbc.sql("select since from member_visit where participant_id = ?")
                .param(who.value())
                .query((row, n) -> row.getObject("since", OffsetDateTime.class).toInstant())
                .optional()
                .orElse(otherwise);
    }

    private void remember(ParticipantId who, Instant since) {
        var at = since.atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into member_visit (participant_id, since) values (?, ?) on conflict do nothing")
                .params(who.value(), at)
                .update();
        jdbc.sql("update member_visit set since = ? where participant_id = ?")
                .params(at, who.value())
                .update();
    }
}
