package nl.routebord.signals;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.WorkshopId;
import nl.routebord.trail.Erasing;
import nl.routebord.trail.Held;
import nl.routebord.trail.OwnData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions somebody asked the room, those they wanted to know too, and the signals they gave. */
@Component
class SignalsOwn implements OwnData {

    private final JdbcClient jdbc;

    SignalsOwn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "room_question.author",
                "room_question.answered_by",
                "room_question.removed_by",
                "room_question_support.participant_id",
                "room_signal.participant_id");
    }

    @Override
    public List<Held> read(ParticipantId who) {
        return List.of(
                Held.told(
                        "signals.own.questions",
                        "room_question.author",
                        jdbc.sql("select text, at from room_question where author = ? order by at, id")
                                .param(who.value())
                                .query((row, n) -> new Held.Line(
                                        "",
                                        row.getString("text"),
                                        row.getObject("at", OffsetDateTime.class)
                                                .toInstant()))
                                .list()),
                Held.counted(jdbc, who, "signals.own.supports", "room_question_support.participant_id"),
                Held.counted(jdbc, who, "signals.own.signals", "room_signal.participant_id"));
    }

    @Override
    public void erase(Erasing erasing) {
        var who = erasing.who().value();
        jdbc.sql("select id, text from room_question where author = ?")
                .param(who)
                .query(row -> {
                    erasing.said(row.getString("text"));
                    erasing.took(null, row.getObject("id", UUID.class));
                });
        // One of the room supports what is asked in another evening never: all of it is here.
        var evening = new WorkshopId(erasing.guest().evening().value());
        erasing.tell(Questions.board(evening));
        erasing.tell(Signals.board(evening));
        jdbc.sql("update room_question set text = ?, wording = wording + 1 where author = ?")
                .params(erasing.words(), who)
                .update();
        for (var column : List.of("author", "answered_by", "removed_by")) {
            erasing.pass("room_question", column);
        }
        erasing.drop("room_question_support", "participant_id");
        erasing.drop("room_signal", "participant_id");
    }
}
