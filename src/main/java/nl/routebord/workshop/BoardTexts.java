package nl.routebord.workshop;

import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a board other words than its preset had: name, question and explanation, as long as nobody was asked anything. */
@Service
@Transactional
public class BoardTexts {

    /** In characters: the name, the question, the explanation. */
    public static final int NAME = 60;

    public static final int QUESTION = 160;

    public static final int EXPLANATION = 300;

    private final JdbcClient jdbc;
    private final Road road;
    private final Activities activities;
    private final Workshops workshops;
    private final Log log;

    BoardTexts(JdbcClient jdbc, Road road, Activities activities, Workshops workshops, Log log) {
        this.jdbc = jdbc;
        this.road = road;
        this.activities = activities;
        this.workshops = workshops;
        this.log = log;
    }

    /** The words of a board. */
    public record Wording(String name, String question, String explanation) {}

    /**
     * For the staff of the traject. Refuses {@code workshop.refused.words.asked} once it has been open: people answered those
     * words, and others would change what they meant.
     */
    public Answer reword(Scope scope, CommandId command, ActivityId id, Wording words) {
        return road.once(scope, command, () -> {
            scope.requireTraject();
            var board = activities.holdAlone(scope, id);
            if (board.phase() != Phase.PREPARED) {
                throw Refusal.because("workshop.refused.words.asked");
            }
            jdbc.sql("update activity set name = ?, question = ?, explanation = ? where id = ?")
                    .params(words.name, words.question, words.explanation, id.value())
                    .update();
            log.note(scope, id, "activity.reworded", board.ref(), board.question(), words.question);
            road.announce(board.board());
            road.announce(Topic.of("route", board.traject()));
            workshops.with(id).forEach(evening -> road.announce(evening.stageTopic()));
            return Answer.of("workshop.answer.words");
        });
    }
}
