package nl.routebord.criteria;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    private final OffBoard off;
    private final Road road;
    private final Log log;
    private final Clock clock;

    Texts(JdbcClient jdbc, CriterionRows rows, Rivals rivals, OffBoard off, Road road, Log log, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.rivals = rivals;
        this.off = off;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The activity is held open by the caller. A text that comes too late is kept beside the present one; of a hidden point its
     * writer has the last word, for nobody else reads it until the facilitator looked again.
     */
    Answer write(Scope scope, ActivityView activity, UUID item, int base, Wording text) {
        var criterion = rows.findToRewrite(item).orElseThrow(Reach::gone);
        criterion.requireEditableBy(scope);
        var who = scope.speaker();
        var hidden = off.reason(item).isPresent();
        if (hidden && !who.equals(criterion.author())) {
            throw Reach.gone();
        }
        var late = criterion.movedOnSince(base) && !hidden && othersWroteSince(criterion, base, who);
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
                text.logged(),
                CriterionUndo.text(criterion.version() + 1));
        keepEarlier(criterion);
        carrySupport(criterion, who);
        if (hidden) {
            criterion.cover();
            off.mended(item);
        }
        criterion.rewrite(text, scope, clock.instant());
        off.renamed(scope, activity, item, text);
        return Answer.of(hidden ? "workshop.answer.mended" : "criteria.answer.edited");
    }

    /** The text a point had before its present one; empty for the first, and for one that was hidden. */
    Optional<Wording> before(UUID item, int version) {
        return jdbc.sql("""
                select v.name, v.sentence from criterion_version v join criterion c on c.id = v.criterion_id
                where v.criterion_id = ? and v.version = ? and v.version > c.covered""")
                .params(item, version - 1)
                .query((row, n) -> new Wording(row.getString("name"), row.getString("sentence")))
                .optional();
    }

    /**
     * Puts the text back that a held point had before its present one, as a new version. Who supported that text supports it
     * again: it reads as they read it.
     */
    void putBack(Scope scope, ActivityView activity, Criterion criterion, Wording text) {
        var who = scope.speaker();
        keepEarlier(criterion);
        jdbc.sql("update criterion_support set version = ? where criterion_id = ? and version = ?")
                .params(criterion.version() + 1, criterion.id(), criterion.version() - 1)
                .update();
        criterion.rewrite(text, scope, clock.instant());
        off.renamed(scope, activity, criterion.id(), text);
        road.announce(activity.board());
        road.announce(activity.mine(who));
        concerned(criterion.id()).forEach(person -> road.announce(activity.mine(person)));
    }

    private List<ParticipantId> concerned(UUID item) {
        return jdbc.sql("""
                select author as who from criterion where id = ? and author is not null
                union select participant_id from criterion_support where criterion_id = ?
                union select author from criterion_rival where criterion_id = ?""").params(item, item, item).query(UUID.class).list().stream()
                .map(ParticipantId::new)
                .toList();
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
