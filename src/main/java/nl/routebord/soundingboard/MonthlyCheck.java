package nl.routebord.soundingboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import nl.routebord.shell.Dates;
import nl.routebord.trail.Log;
import nl.routebord.trail.Unfollowed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The monthly check: one a month of each member, to be changed as long as the month lasts. */
@Service
@Transactional
public class MonthlyCheck {

    private final JdbcClient jdbc;
    private final Seated seated;
    private final Road road;
    private final Log log;
    private final Clock clock;

    MonthlyCheck(JdbcClient jdbc, Seated seated, Road road, Log log, Clock clock) {
        this.jdbc = jdbc;
        this.seated = seated;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Fills in the check of this month, or fills it in anew. Members only. Refuses {@code soundingboard.refused.month} for a form
     * of a month that is over, and {@code soundingboard.check.empty} where nothing is filled in.
     */
    Answer fillIn(Scope member, CommandId command, YearMonth month, Map<CheckQuestion, MyCheck.Part> parts) {
        if (member.role() != Role.MEMBER) {
            throw Refusal.because("shared.refused.readonly");
        }
        return road.once(member, command, () -> {
            if (!month.equals(now())) {
                throw Refusal.because("soundingboard.refused.month");
            }
            if (parts.values().stream().allMatch(MyCheck.Part::isEmpty)) {
                throw Refusal.because("soundingboard.check.empty");
            }
            // Two devices of one member at once: the second one waits and replaces the first one's.
            seated.hold(member.speaker());
            var before = jdbc.sql("delete from member_check where participant_id = ? and month_day = ?")
                    .params(member.speaker().value(), month.atDay(1))
                    .update();
            parts.forEach((question, part) -> keep(member, month, question, part));
            // Without a word of it: the log is read with the name of who did something.
            log.noteTraject(
                    member,
                    before == 0 ? "check.filled" : "check.changed",
                    new ItemRef("check", member.speaker().value()),
                    null,
                    null);
            road.announce(CheckBoard.topic(member.traject()));
            road.announce(MyCheck.topic(member.speaker()));
            road.announce(Unfollowed.topic(member.traject()));
            return Answer.of(before == 0 ? "soundingboard.answer.check" : "soundingboard.answer.check.again");
        });
    }

    private void keep(Scope member, YearMonth month, CheckQuestion question, MyCheck.Part part) {
        if (part.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into member_check (participant_id, traject_id, month_day, question, score, text, at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        member.speaker().value(),
                        member.traject().value(),
                        month.atDay(1),
                        question.name(),
                        part.score(),
                        part.text(),
                        clock.instant().atOffset(ZoneOffset.UTC)))
                .update();
    }

    /** The months of a traject that are over, and how many filled this one in; for all who may see them. */
    @Transactional(readOnly = true)
    CheckBoard of(TrajectId traject) {
        var given = jdbc.sql("select participant_id, month_day, question, score, text from member_check"
                        + " where traject_id = ? and month_day >= ?")
                .params(traject.value(), now().minusMonths(CheckBoard.MONTHS).atDay(1))
                .query(MonthlyCheck::given)
                .list();
        var members = seated.of(traject).stream()
                .filter(seat -> seat.isOpen(clock.instant()))
                .count();
        return CheckBoard.of(given, now(), (int) members);
    }

    /** What this member filled in this month. */
    @Transactional(readOnly = true)
    MyCheck ofMember(ParticipantId who) {
        var parts = new EnumMap<CheckQuestion, MyCheck.Part>(CheckQuestion.class);
        List<CheckBoard.Given> given = jdbc.sql("select participant_id, month_day, question, score, text"
                        + " from member_check where participant_id = ? and month_day = ?")
                .params(who.value(), now().atDay(1))
                .query(MonthlyCheck::given)
                .list();
        given.forEach(one -> parts.put(one.question(), new MyCheck.Part(one.score(), one.text())));
        return new MyCheck(now(), parts);
    }

    private static CheckBoard.Given given(ResultSet row, int n) throws SQLException {
        return new CheckBoard.Given(
                new ParticipantId(row.getObject("participant_id", UUID.class)),
                YearMonth.from(row.getObject("month_day", LocalDate.class)),
                CheckQuestion.valueOf(row.getString("question")),
                score(row),
                row.getString("text"));
    }

    private static @Nullable Integer score(ResultSet row) throws SQLException {
        var score = row.getInt("score");
        return row.wasNull() ? null : score;
    }

    /** The month by the clock of the house and of the Netherlands. */
    private YearMonth now() {
        return YearMonth.from(Dates.local(clock.instant()));
    }
}
