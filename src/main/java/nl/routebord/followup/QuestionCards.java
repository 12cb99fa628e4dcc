package nl.routebord.followup;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routebord.followup.QuestionCard.Asked;
import nl.routebord.followup.QuestionCard.State;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.trail.Turns;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Guides;
import nl.routebord.workshop.Planning;
import nl.routebord.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a question card, for the staff: sent, accepted or given back by the helpdesk, form and people chosen, asked in an
 * activity, answered. Each step is a command; whoever comes second is refused with {@code vraag.refused.moved}, and a card of
 * elsewhere with {@code workshop.refused.gone}.
 */
@Service
@Transactional
public class QuestionCards {

    private final JdbcClient jdbc;
    private final Road road;
    private final Log log;
    private final Turns turns;
    private final Activities activities;
    private final Workshops workshops;
    private final Guides guides;
    private final Planning planning;
    private final Clock clock;

    QuestionCards(
            JdbcClient jdbc,
            Road road,
            Log log,
            Turns turns,
            Activities activities,
            Workshops workshops,
            Guides guides,
            Planning planning,
            Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.log = log;
        this.turns = turns;
        this.activities = activities;
        this.workshops = workshops;
        this.guides = guides;
        this.planning = planning;
        this.clock = clock;
    }

    /** Sends a card to the helpdesk; {@code again} is the one that was given back, null for a new one. */
    public Answer send(Scope staff, CommandId command, @Nullable UUID again, Asked asked) {
        return road.once(staff, command, () -> {
            staff.requireTraject();
            var id = again == null ? UUID.randomUUID() : again;
            var before = again == null ? null : hold(staff, id, State.SENT);
            if (again == null) {
                add(staff, id, asked);
            } else {
                jdbc.sql("""
                        update question_card set question = ?, of_whom = ?, policy_phase = ?, room = ?, purpose = ?,
                               needed_before = ?, reply_by = ?, returned_for = '', state = 'SENT' where id = ?""").params(values(asked, id)).update();
            }
            return moved(staff, id, before, State.SENT, asked.question());
        });
    }

    /** The helpdesk says yes: it is a question that can be asked. */
    public Answer accept(Scope staff, CommandId command, UUID id) {
        return step(staff, command, id, State.ACCEPTED, null, () -> {});
    }

    /** The helpdesk gives it back, with the reason. */
    public Answer giveBack(Scope staff, CommandId command, UUID id, String reason) {
        return step(
                staff,
                command,
                id,
                State.RETURNED,
                reason,
                () -> jdbc.sql("update question_card set returned_for = ? where id = ?")
                        .params(reason, id)
                        .update());
    }

    /** Chooses the board of the route in which it is asked, and whom. Refuses {@code workshop.refused.board}. */
    public Answer choose(Scope staff, CommandId command, UUID id, String board, String people) {
        var preset = RouteMap.preset(board).orElseThrow(() -> Refusal.because("workshop.refused.board"));
        return step(
                staff,
                command,
                id,
                State.CHOSEN,
                preset.name() + ": " + people,
                () -> jdbc.sql("update question_card set form = ?, people = ? where id = ?")
                        .params(board, people, id)
                        .update());
    }

    /** Links the activity of this traject in which it is asked. */
    public Answer link(Scope staff, CommandId command, UUID id, ActivityId activity) {
        return step(staff, command, id, State.MADE, null, () -> {
            activities.find(staff, activity);
            tie(id, activity);
        });
    }

    /** Puts a new board of the chosen form, with this question, on the run sheet of an evening that is not over. */
    public Answer make(Scope staff, CommandId command, UUID id, String evening) {
        return step(staff, command, id, State.MADE, null, () -> {
            var on = workshops
                    .byHandle(evening)
                    .filter(one -> one.traject().equals(staff.traject()))
                    .orElseThrow(() -> Refusal.because("workshop.refused.gone"));
            if (on.closed()) {
                throw Refusal.because("workshop.refused.over");
            }
            var desk = Scope.facilitator(staff.traject(), on.id(), guides.owner(on.id()));
            tie(id, planning.add(desk, preset(id)));
        });
    }

    /** Says what came out. */
    public Answer answer(Scope staff, CommandId command, UUID id, String answer) {
        return step(
                staff,
                command,
                id,
                State.ANSWERED,
                answer,
                () -> jdbc.sql("update question_card set answer = ? where id = ?")
                        .params(answer, id)
                        .update());
    }

    private Answer step(Scope staff, CommandId command, UUID id, State next, @Nullable String said, Runnable change) {
        return road.once(staff, command, () -> {
            staff.requireTraject();
            var before = hold(staff, id, next);
            change.run();
            return moved(staff, id, before, next, said);
        });
    }

    /** Holds the card, if it may go on like this. */
    private State hold(Scope staff, UUID id, State next) {
        var state = jdbc.sql("select state from question_card where id = ? and traject_id = ? for update")
                .params(id, staff.traject().value())
                .query(String.class)
                .optional()
                .map(State::valueOf)
                .orElseThrow(() -> Refusal.because("workshop.refused.gone"));
        if (!state.mayGoTo(next)) {
            throw Refusal.because("vraag.refused.moved");
        }
        return state;
    }

    private Answer moved(Scope staff, UUID id, @Nullable State before, State next, @Nullable String said) {
        jdbc.sql("update question_card set state = ?, changed_at = ? where id = ?")
                .params(next.name(), clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
        log.noteTraject(
                staff,
                "vraag." + next.name().toLowerCase(Locale.ROOT),
                new ItemRef("questioncard", id),
                before == null ? null : before.name(),
                said == null ? next.name() : said);
        road.announce(CardsBoard.topic(staff.traject()));
        return Answer.of("vraag.answer." + next.name().toLowerCase(Locale.ROOT));
    }

    private void tie(UUID id, ActivityId activity) {
        jdbc.sql("update question_card set activity_id = ? where id = ?")
                .params(activity.value(), id)
                .update();
    }

    private ActivityPreset preset(UUID id) {
        var card = jdbc.sql("select form, question from question_card where id = ?")
                .param(id)
                .query((row, n) -> Map.entry(row.getString("form"), row.getString("question")))
                .single();
        var board = RouteMap.board(card.getKey());
        return new ActivityPreset(
                board.id(),
                board.kind(),
                board.name(),
                card.getValue(),
                board.explanation(),
                board.hidden(),
                board.minutes(),
                board.items(),
                board.settings(),
                board.artefacts());
    }

    private void add(Scope staff, UUID id, Asked asked) {
        turns.take(staff.traject(), "questioncard");
        var number = jdbc.sql("select coalesce(max(number), 0) + 1 from question_card where traject_id = ?")
                .param(staff.traject().value())
                .query(Integer.class)
                .single();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var all = Stream.concat(
                        values(asked, id).stream(),
                        Stream.of(
                                staff.traject().value(), number, staff.speaker().value(), now, now))
                .toList();
        jdbc.sql("""
                insert into question_card (question, of_whom, policy_phase, room, purpose, needed_before, reply_by, id,
                    traject_id, number, sent_by, sent_at, changed_at, state, returned_for, form, people, answer)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'SENT', '', '', '', '')""").params(all).update();
    }

    private static List<Object> values(Asked asked, UUID id) {
        return Arrays.asList(
                asked.question(),
                asked.ofWhom(),
                asked.phase().name(),
                asked.room().name(),
                asked.purpose(),
                asked.neededBefore(),
                asked.replyBy(),
                id);
    }
}
