package nl.routebord.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands on the board, for the record: each point with its support, also per group once support may be seen. */
@Component
class CriteriaRecord {

    private final JdbcClient jdbc;
    private final BoardSource boards;
    private final Groups groups;

    CriteriaRecord(JdbcClient jdbc, BoardSource boards, Groups groups) {
        this.jdbc = jdbc;
        this.boards = boards;
        this.groups = groups;
    }

    Recorded of(ActivityView activity) {
        var board = boards.read(activity, Audience.HALL);
        var worries = board.standing().stream()
                .flatMap(item -> item.worries().stream()
                        .map(worry -> new Recorded.Worry(item.text().name(), worry.text())))
                .toList();
        return new Recorded(!board.counted(), List.of(points(activity, board)), worries, List.of());
    }

    private Recorded.Section points(ActivityView activity, CriteriaBoard board) {
        var items = board.counted() ? board.bySupport() : board.standing();
        if (items.isEmpty()) {
            return Recorded.Section.text("", List.of(Words.say(Words.DUTCH, "criteria.record.none")));
        }
        var heads = new ArrayList<>(List.of(
                Words.say(Words.DUTCH, "criteria.record.point"), Words.say(Words.DUTCH, "criteria.record.sentence")));
        var own = groups.of(activity.traject());
        if (board.counted()) {
            heads.add(Words.say(Words.DUTCH, "criteria.record.support"));
            own.forEach(group -> heads.add(group.name()));
        }
        var support = board.counted() ? support(activity) : Map.<UUID, Map<@Nullable UUID, Integer>>of();
        return Recorded.Section.table(
                "",
                heads,
                items.stream()
                        .map(item -> cells(item, board.counted(), own, support.getOrDefault(item.id(), Map.of())))
                        .toList());
    }

    private static List<String> cells(
            CriteriaBoard.Item item, boolean counted, List<Groups.Group> groups, Map<@Nullable UUID, Integer> support) {
        var cells = new ArrayList<>(List.of(item.text().name(), item.text().sentence()));
        if (counted) {
            cells.add(Integer.toString(item.support()));
            groups.forEach(group -> cells.add(Integer.toString(support.getOrDefault(group.id(), 0))));
        }
        return cells;
    }

    /** People behind the present text of each point, by the group they say they are of. */
    private Map<UUID, Map<@Nullable UUID, Integer>> support(ActivityView activity) {
        var byPoint = new HashMap<UUID, Map<@Nullable UUID, Integer>>();
        jdbc.sql("""
                select s.criterion_id, p.group_id, count(*) as people from criterion_support s
                join criterion c on c.id = s.criterion_id and c.version = s.version
                join participant p on p.id = s.participant_id
                where c.activity_id = ? group by s.criterion_id, p.group_id""")
                .param(activity.id().value())
                .query((row, n) -> byPoint.computeIfAbsent(
                                row.getObject("criterion_id", UUID.class), fresh -> new HashMap<>())
                        .put(row.getObject("group_id", UUID.class), row.getInt("people")))
                .list();
        return byPoint;
    }
}
