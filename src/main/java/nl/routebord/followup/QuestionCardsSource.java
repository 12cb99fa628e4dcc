package nl.routebord.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Workshops;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the question cards of a traject. The hall gets none: what the municipality still thinks about is its own. */
@Component
class QuestionCardsSource implements Source {

    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final JdbcClient jdbc;
    private final Activities activities;
    private final Workshops workshops;
    private final Clock clock;

    QuestionCardsSource(JdbcClient jdbc, Activities activities, Workshops workshops, Clock clock) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.workshops = workshops;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return CardsBoard.KIND;
    }

    @Override
    public CardsBoard read(Topic topic, Audience audience) {
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        if (audience != Audience.STAFF) {
            return new CardsBoard(List.of(), List.of(), List.of(), today);
        }
        var traject = new TrajectId(UUID.fromString(topic.id()));
        return new CardsBoard(
                cards(traject),
                activities.of(traject).stream()
                        .map(one -> new CardsBoard.Choice(one.id().toString(), one.name()))
                        .toList(),
                workshops.of(traject).stream()
                        .filter(evening -> !evening.closed())
                        .map(evening -> new CardsBoard.Choice(evening.handle(), evening.title()))
                        .toList(),
                today);
    }

    private List<QuestionCard> cards(TrajectId traject) {
        return jdbc.sql("""
                select c.id, c.number, c.question, c.of_whom, c.policy_phase, c.room, c.purpose, c.needed_before, c.reply_by,
                       c.state, c.returned_for, c.form, c.people, a.name as activity, c.answer
                from question_card c left join activity a on a.id = c.activity_id
                where c.traject_id = ? order by case when c.state = 'ANSWERED' then 1 else 0 end, c.needed_before, c.number""")
                .param(traject.value())
                .query(QuestionCardsSource::card)
                .list();
    }

    private static QuestionCard card(ResultSet row, int n) throws SQLException {
        return new QuestionCard(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                new QuestionCard.Asked(
                        row.getString("question"),
                        row.getString("of_whom"),
                        QuestionCard.PolicyPhase.valueOf(row.getString("policy_phase")),
                        QuestionCard.Room.valueOf(row.getString("room")),
                        row.getString("purpose"),
                        row.getObject("needed_before", LocalDate.class),
                        row.getObject("reply_by", LocalDate.class)),
                QuestionCard.State.valueOf(row.getString("state")),
                row.getString("returned_for"),
                row.getString("form"),
                row.getString("people"),
                row.getString("activity"),
                row.getString("answer"));
    }
}
