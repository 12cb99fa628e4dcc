package nl.routebord.criteria;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.ActivityView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes a new text of a criterion. The earlier one stays readable, and support for it stays support for it: people are
 * asked again. Only who writes the new text keeps own support, for it needs no asking.
 */
@Component
class Texts {

    private final JdbcClient jdbc;
    private final CriterionRows rows;
    private final Rivals rivals;
    private final Road road;
    private final Log log;
    private final Clock clock;

    Texts(JdbcClient jdbc, CriterionRows rows, Rivals rivals, Road road, Log log, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.rivals = rivals;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /** The activity is held open by the caller. A text that comes too late is kept beside the present one. */
    Answer write(Scope scope, ActivityView activity, UUID item, int base, Wording text) {
        var criterion = rows.findToRewrite(item).orElseThrow(Reach::gone);
        criterion.requireEditableBy(scope);
        var who = scope.speaker();
        var late = criterion.movedOnSince(base) && othersWroteSince(criterion, base, who);
        if (text.equals(criterion.text())) {
            return Answer.of("criteria.answer.edited");
        }
        road.announce(activity.board());
        road.announce(activity.mine(who));
        if (late) {
            rivals.keep(criterion, who, base, text);
            log.note(
                    scope,
                    activity.id(),
                    "criterion.rivalled",
                    criterion.ref(),
                    criterion.text().logged(),
                    text.logged());
            return Answer.of("criteria.answer.second");
        }
        rivals.authorsOfOpen(item).forEach(author -> road.announce(activity.mine(author)));
        log.note(
                scope,
                activity.id(),
                "criterion.edited",
                criterion.ref(),
                criterion.text().logged(),
                text.logged());
        keepEarlier(criterion);
        carrySupport(criterion, who);
        criterion.rewrite(text, who, clock.instant());
        return Answer.of("criteria.answer.edited");
    }

    /** Somebody's own newer text, sent a moment before its frame came back, is no clash. */
    private boolean othersWroteSince(Criterion criterion, int base, ParticipantId who) {
        if (!who.value().equals(criterion.wordedBy())) {
            return true;
        }
        return jdbc.sql("""
                        select count(*) from criterion_version
                        where criterion_id = ? and version > ? and (worded_by is null or worded_by <> ?)""")
                        .params(criterion.id(), base, who.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void keepEarlier(Criterion criterion) {
        var text = criterion.text();
        jdbc.sql("""
                insert into criterion_version (criterion_id, version, name, sentence, worded_by, worded_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        criterion.id(),
                        criterion.version(),
                        text.name(),
                        text.sentence(),
                        criterion.wordedBy(),
                        criterion.wordedAt().atOffset(ZoneOffset.UTC)))
                .update();
    }

    private void carrySupport(Criterion criterion, ParticipantId who) {
        jdbc.sql("""
                update criterion_support set version = version + 1
                where criterion_id = ? and participant_id = ? and version = ?""").params(criterion.id(), who.value(), criterion.version()).update();
    }
}
