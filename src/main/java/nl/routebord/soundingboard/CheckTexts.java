package nl.routebord.soundingboard;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Words;
import nl.routebord.trail.BroughtIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What members wrote in the check of a month asks for one answer, without the words: a text alone would tell whose it was. Who
 * wrote something reads the answer. It belongs to the step of the last evening before it.
 */
@Component
class CheckTexts implements BroughtIn {

    static final String KIND = "check-texts";

    private final JdbcClient jdbc;

    CheckTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String itemKind() {
        return KIND;
    }

    @Override
    public List<Thing> of(TrajectId traject) {
        return jdbc
                .sql("""
                select c.month_day, c.participant_id, c.at,
                       coalesce((select w.step from workshop w where w.traject_id = c.traject_id and w.began_at <= c.at
                                 order by w.began_at desc limit 1), 1) as step
                from member_check c where c.traject_id = ? and c.text is not null order by c.at""")
                .param(traject.value())
                .query((row, n) -> new Written(
                        row.getObject("month_day", LocalDate.class),
                        new ParticipantId(row.getObject("participant_id", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("step")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Written::month, TreeMap::new, Collectors.toCollection(ArrayList<Written>::new)))
                .entrySet()
                .stream()
                .map(month -> thing(traject, month.getKey(), month.getValue()))
                .toList();
    }

    private record Written(LocalDate month, ParticipantId who, Instant at, int step) {}

    private static Thing thing(TrajectId traject, LocalDate month, List<Written> texts) {
        return new Thing(
                new ItemRef(KIND, UUID.nameUUIDFromBytes((traject + "|" + month).getBytes(StandardCharsets.UTF_8))),
                null,
                texts.getFirst().step,
                Words.say(Words.DUTCH, "soundingboard.hobbel.anywhere"),
                Words.say(
                        Words.DUTCH,
                        "soundingboard.check.broughtin",
                        Map.of("month", Dates.month(month), "n", texts.size())),
                who(texts),
                texts.getFirst().at);
    }

    private static java.util.Set<ParticipantId> who(Collection<Written> texts) {
        return texts.stream().map(Written::who).collect(Collectors.toSet());
    }
}
