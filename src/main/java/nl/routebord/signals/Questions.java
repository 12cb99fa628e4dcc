package nl.routebord.signals;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions to the facilitator: asked on a phone, supported by others, answered aloud in the room. Guests of an evening that
 * goes on ask and support ({@code workshop.refused.ended}, {@code .frozen} while all stands still); the facilitator says what is answered, and hides what does not belong ({@link nl.routebord.workshop.Asides}).
 */
@Service
@Transactional
public class Questions {

    public static final int MAX_TEXT = 240;

    /** More than this nobody in a hall can answer. */
    public static final int MOST = 200;

    /** What questions are called in the commands that hide and mend them. */
    public static final String ASIDE = "question";

    static final String KIND = "questions";
    static final String MINE = "questions-mine";

    private final JdbcClient jdbc;
    private final Road road;
    private final Attending attending;
    private final Clock clock;

    Questions(JdbcClient jdbc, Road road, Attending attending, Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.attending = attending;
        this.clock = clock;
    }

    /** The questions of an evening, for everybody in it. */
    public static Topic board(WorkshopId evening) {
        return Topic.of(KIND, evening);
    }

    /** What one person asked and supported. */
    public static Topic mine(WorkshopId evening, ParticipantId who) {
        return new Topic(MINE, evening + "/" + who);
    }

    /** Asks. Refuses {@code signals.refused.full} where an evening has {@link #MOST}. */
    public Answer ask(Scope scope, CommandId command, String text) {
        return road.once(scope, command, () -> {
            var evening = attending.speaking(scope);
            var all = jdbc.sql("select count(*) from room_question where workshop_id = ? and removed_at is null")
                    .param(evening.value())
                    .query(Integer.class)
                    .single();
            if (all >= MOST) {
                throw Refusal.because("signals.refused.full", Map.of("n", MOST));
            }
            jdbc.sql("insert into room_question (id, workshop_id, author, text, at) values (?, ?, ?, ?, ?)")
                    .params(
                            QuestionId.random().value(),
                            evening.value(),
                            scope.speaker().value(),
                            text,
                            now())
                    .update();
            return told(scope, evening, "signals.answer.asked");
        });
    }

    /** Wants to know it too, or not any more. One's own question needs no support: nothing happens. */
    public Answer support(Scope scope, CommandId command, QuestionId question, boolean on) {
        return road.once(scope, command, () -> {
            var evening = attending.speaking(scope);
            var author = author(evening, question);
            var who = scope.speaker().value();
            if (on && !author.equals(who)) {
                jdbc.sql("insert into room_question_support (question_id, participant_id, at) values (?, ?, ?)"
                                + " on conflict do nothing")
                        .params(question.value(), who, now())
                        .update();
            } else {
                jdbc.sql("delete from room_question_support where question_id = ? and participant_id = ?")
                        .params(question.value(), who)
                        .update();
            }
            return told(scope, evening, on ? "signals.answer.supported" : "signals.answer.unsupported");
        });
    }

    /** It is answered, or not after all. For the facilitator. */
    public Answer answered(Scope scope, CommandId command, QuestionId question, boolean on) {
        return road.once(scope, command, () -> {
            scope.requireStaff();
            var evening = scope.evening();
            author(evening, question);
            jdbc.sql("update room_question set answered_at = cast(? as timestamp with time zone),"
                            + " answered_by = cast(? as uuid) where id = ?")
                    .params(Arrays.asList(
                            on ? now() : null, on ? scope.speaker().value() : null, question.value()))
                    .update();
            return told(scope, evening, on ? "signals.answer.answered" : "signals.answer.open");
        });
    }

    /** Takes one's own question off. Refuses {@code signals.refused.notYours}. */
    public Answer remove(Scope scope, CommandId command, QuestionId question) {
        return road.once(scope, command, () -> {
            var evening = attending.evening(scope);
            var author = author(evening, question);
            if (!author.equals(scope.speaker().value())) {
                throw Refusal.because("signals.refused.notYours");
            }
            jdbc.sql("update room_question set removed_at = ?, removed_by = ? where id = ? and removed_at is null")
                    .params(now(), scope.speaker().value(), question.value())
                    .update();
            road.announce(mine(evening, new ParticipantId(author)));
            return told(scope, evening, "signals.answer.removed");
        });
    }

    private Answer told(Scope scope, WorkshopId evening, String answer) {
        road.announce(board(evening));
        if (!scope.isStaff()) {
            road.announce(mine(evening, scope.speaker()));
        }
        return Answer.of(answer);
    }

    /** Refuses {@code signals.refused.gone} for a question of elsewhere, and for one that was taken off. */
    private UUID author(WorkshopId evening, QuestionId question) {
        return jdbc.sql("select author from room_question where id = ? and workshop_id = ? and removed_at is null")
                .params(question.value(), evening.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> Refusal.because("signals.refused.gone"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
