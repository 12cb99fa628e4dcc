package nl.routebord.traject;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Cells;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Words;
import nl.routebord.workshop.RolesBoard;
import nl.routebord.workshop.RolesSource;
import nl.routebord.workshop.Team;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.Trajects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may what in a traject as a file to keep, for an auditor: the roles that hold and those that ended, who holds a desk, and
 * what each role may. Always Dutch. Nothing in it opens anything, and no member of the sounding board has a name in it.
 */
@Service
public class RolesSheet {

    private final RolesSource roles;
    private final Trajects trajects;
    private final Clock clock;

    RolesSheet(RolesSource roles, Trajects trajects, Clock clock) {
        this.roles = roles;
        this.trajects = trajects;
        this.clock = clock;
    }

    /** The file as it is now. Only for the owner; refuses as {@link Scope#requireOwner}. */
    @Transactional(readOnly = true)
    public byte[] of(Scope owner) {
        var board = roles.of(owner);
        var rows = new ArrayList<List<String>>();
        var traject = trajects.byId(owner.traject()).map(TrajectView::name).orElse("");
        rows.add(List.of(say("traject.rights.file"), traject, when(clock.instant())));
        rows.add(heads("what", "who", "role", "since", "until", "by", "last"));
        board.accounts().stream().filter(one -> one.role() != null).forEach(one -> rows.add(account(one)));
        board.accounts().stream().filter(one -> one.role() == null).forEach(one -> rows.add(account(one)));
        board.past()
                .forEach(one -> rows.add(List.of(
                        say("traject.rights.file.past"),
                        one.name(),
                        say(one.role().key()),
                        when(one.since()),
                        when(one.until()),
                        "",
                        "")));
        board.desks()
                .forEach(one -> rows.add(List.of(
                        say("traject.rights.file.desk"), name(one.guide()), say(how(one)), one.evening(), "", "", "")));
        rows.add(List.of(say("traject.rights.file.link"), "", say("traject.rights.file.link.owner"), "", "", "", ""));
        rows.add(List.of(
                say("traject.rights.file.members"),
                Integer.toString(board.members()),
                say("traject.rights.file.devices", Map.of("n", board.devices())),
                "",
                "",
                "",
                ""));
        rows.addAll(table());
        return Cells.file(rows);
    }

    /** How somebody at a desk came there, as a key. */
    public static String how(RolesBoard.Desk desk) {
        return (desk.account() ? "traject.rights.desk.account" : "traject.rights.desk.link")
                + (desk.guide().leads() ? ".leads" : ".helps");
    }

    private static List<String> account(RolesBoard.Account one) {
        var since = one.since();
        var by = one.by();
        var role = one.role();
        return List.of(
                say(one.owner() ? "traject.rights.file.house" : "traject.rights.file.account"),
                one.name(),
                role == null ? say("traject.rights.norole") : say(role.key()),
                since == null ? "" : when(since),
                "",
                by == null ? "" : by,
                when(one.last()));
    }

    private static List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of());
        rows.add(Stream.concat(
                        Stream.of(say("traject.rights.table")),
                        Arrays.stream(Permission.Who.values()).map(who -> say(who.key())))
                .toList());
        for (var permission : Permission.values()) {
            rows.add(Stream.concat(
                            Stream.of(say(permission.key())),
                            Arrays.stream(Permission.Who.values())
                                    .map(who -> say(permission.isFor(who) ? "traject.may.yes" : "traject.may.no")))
                    .toList());
        }
        return rows;
    }

    private static List<String> heads(String... names) {
        return Arrays.stream(names)
                .map(name -> say("traject.rights.file.head." + name))
                .toList();
    }

    private static String name(Team.Guide guide) {
        var alias = guide.alias();
        return alias == null ? say("workshop.guide.nth", Map.of("n", guide.number())) : alias;
    }

    private static String when(Instant at) {
        return Dates.figures(Dates.local(at)) + " " + Dates.time(at);
    }

    private static String say(String key) {
        return Words.say(Words.DUTCH, key);
    }

    private static String say(String key, Map<String, Object> places) {
        return Words.say(Words.DUTCH, key, places);
    }
}
