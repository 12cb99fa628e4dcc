package nl.routebord.traject;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.road.Fields;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.TrajectId;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Founding;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.Route;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.Trajects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a traject from the form on the start page. Only for the owner of the house; the caller checks that. */
@Service
@Transactional
public class NewTraject {

    /** In characters. */
    public static final int NAME = 120;

    public static final int WHO = 120;

    /** More groups than this no hall can show beside each other. */
    public static final int GROUPS = 12;

    /** So many boards of a step make a first evening, besides the joint answer. */
    private static final int FIRST_BOARDS = 3;

    private final JdbcClient jdbc;
    private final Founding founding;
    private final Trajects trajects;
    private final Audit audit;

    NewTraject(JdbcClient jdbc, Founding founding, Trajects trajects, Audit audit) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.founding = founding;
        this.trajects = trajects;
    }

    /**
     * Makes it from the fields {@code name}, {@code who} (one municipality or body, or several), {@code groups} (one a line,
     * that of the clients first), {@code step} (1 to 6, where people begin) and {@code first} ({@code boards} for a first
     * evening with boards of that step, {@code none}). The same command finds the same traject again. Refuses
     * {@code traject.name.empty} and {@code .long}, the same for {@code traject.who}, and {@code traject.refused.groups},
     * {@code .groups.many}, {@code .groups.long} and {@code .groups.twice}.
     */
    public TrajectView found(CommandId command, Fields fields) {
        var known = jdbc.sql("select handle from traject where founding_key = ?")
                .param(command.value())
                .query(String.class)
                .optional();
        if (known.isPresent()) {
            return trajects.byHandle(known.get()).orElseThrow();
        }
        var name = fields.text("name", NAME, "traject.name");
        var who = fields.text("who", WHO, "traject.who");
        var groups = groups(fields.values().getOrDefault("groups", ""));
        var step = step(fields);
        var id = founding.traject(who, name, groups, step);
        jdbc.sql("update traject set founding_key = ? where id = ?")
                .params(command.value(), id.value())
                .update();
        audit.note(Audit.OWNER, id, new Act("traject.make", "traject", id));
        if ("boards".equals(fields.values().get("first"))) {
            firstEvening(id, step);
        }
        return trajects.byId(id).orElseThrow();
    }

    private void firstEvening(TrajectId traject, int step) {
        var title = Words.say(
                Words.DUTCH,
                "traject.evening.first",
                Map.of("name", RouteMap.step(step).name()));
        var evening = founding.workshop(traject, title, step);
        founding.facilitator(traject, evening, null);
        Stream.concat(RouteMap.boards(step).stream().limit(FIRST_BOARDS), Stream.of(RouteMap.answer(step)))
                .forEach(board -> founding.activity(traject, evening, step, board));
    }

    private static int step(Fields fields) {
        var step = fields.number("step");
        if (step < 1 || step > Route.STEPS) {
            throw Refusal.because("road.refused.broken");
        }
        return step;
    }

    static List<String> groups(String typed) {
        var groups =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (groups.isEmpty()) {
            throw Refusal.because("traject.refused.groups");
        }
        if (groups.size() > GROUPS) {
            throw Refusal.because("traject.refused.groups.many", Map.of("max", GROUPS));
        }
        if (groups.stream().anyMatch(group -> group.codePointCount(0, group.length()) > Groups.MAX_NAME)) {
            throw Refusal.because("traject.refused.groups.long", Map.of("max", Groups.MAX_NAME));
        }
        var names = new LinkedHashSet<String>();
        groups.forEach(group -> names.add(group.toLowerCase(Words.DUTCH)));
        if (names.size() < groups.size()) {
            throw Refusal.because("traject.refused.groups.twice");
        }
        return groups;
    }
}
