package nl.routebord.ballot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.workshop.Doors;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.Participants;
import nl.routebord.workshop.ResumeCodes;
import org.springframework.context.ApplicationContext;

/**
 * Two hundred people who come in by the code, one after another, and each support points of their own choice, bring in a point,
 * put a question and vote with a reason. Whom the points make recognisable the test knows; so does who sat beside somebody.
 */
final class NamelessHall {

    static final int PEOPLE = 200;
    private static final int POINTS = 8;
    private static final Pattern NUMBERED = Pattern.compile("(?:Punt|Vraag|Omdat) (\\d+)");

    final Set<String> names = new HashSet<>();
    final List<UUID> points = new ArrayList<>();

    /** In which group everybody is: this stays, for texts and for marks. */
    final int[] groups = new int[PEOPLE];

    /** What the people of this evening do by chance; another evening by another chance. */
    final long seed = System.nanoTime();

    /** By which points each is recognised, as a number of binary figures: dealt, so that it does not tell who came first. */
    private final List<Integer> codes =
            new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());

    private final OpenBallot at;
    private final ApplicationContext house;
    private final ActivityId board;

    NamelessHall(OpenBallot at, ApplicationContext house) {
        this.at = at;
        this.house = house;
        this.board = at.evening.open("criteria");
    }

    NamelessHall comesAndWrites() {
        for (int n = 0; n < POINTS; n++) {
            send(
                    at.evening.marloes(),
                    "criteria.propose",
                    "activity",
                    board,
                    "name",
                    "Basis " + n,
                    "sentence",
                    "Goed " + n);
            points.add(point("Basis " + n));
        }
        var random = new Random(seed);
        Collections.shuffle(codes, random);
        for (int who = 0; who < PEOPLE; who++) {
            groups[who] = random.nextInt(5);
            var person = joins(who, groups[who]);
            for (int n = 0; n < POINTS; n++) {
                if (((codes.get(who) + 1) >> n & 1) == 1) {
                    send(person, "criteria.support", "item", points.get(n), "on", "true");
                }
            }
            send(person, "criteria.propose", "activity", board, "name", "Punt " + who, "sentence", "Dat is goed");
            send(person, "question.ask", "text", "Vraag " + who);
            for (int part = 0; part < 2; part++) {
                var command = Cast.command();
                names.add(command.value());
                names.add(RoundKeys.hash(command.value()));
                at.casting.cast(
                        person,
                        command,
                        at.round(),
                        at.option(part),
                        random.nextInt(3),
                        part == 0 ? "Omdat " + who : null,
                        false);
            }
        }
        return this;
    }

    private Scope joins(int who, int group) {
        var workshop = at.evening.workshop();
        var tap = Cast.command();
        var alias = "Gast " + UUID.randomUUID().toString().substring(0, 13);
        var id = house.getBean(Groups.class).of(workshop.traject()).get(group).id();
        var seat = house.getBean(Doors.class)
                .join(tap, Fields.of("code", workshop.code(), "alias", alias, "group", id.toString()), "10.0.0.1");
        var scope = house.getBean(Participants.class)
                .scopeOf(seat.seat(), seat.secret())
                .orElseThrow();
        var code = house.getBean(ResumeCodes.class).code(scope);
        names.addAll(
                List.of(alias, tap.value(), seat.secret(), code, scope.speaker().toString()));
        names.addAll(at.jdbc
                .sql("select secret_hash from credential where subject = ?")
                .param(scope.speaker().value())
                .query(String.class)
                .list());
        names.addAll(at.jdbc
                .sql("select code_hash from resume_code where participant_id = ?")
                .param(scope.speaker().value())
                .query(String.class)
                .list());
        return scope;
    }

    private void send(Scope who, String name, Object... fields) {
        var texts = new String[fields.length];
        for (int n = 0; n < fields.length; n++) {
            texts[n] = fields[n].toString();
        }
        var command = new Command(Cast.command(), name, Fields.of(texts));
        if (!who.isStaff()) {
            names.add(command.id().value());
        }
        house.getBeansOfType(Intake.class).values().stream()
                .filter(intake -> intake.commands().contains(name))
                .findFirst()
                .orElseThrow()
                .take(who, command);
    }

    private UUID point(String name) {
        return at.jdbc
                .sql("select id from criterion where activity_id = ? and name = ?")
                .params(board.value(), name)
                .query(UUID.class)
                .single();
    }

    ActivityId board() {
        return board;
    }

    /** Whose text this row is, as the test knows and no table may: 0 and up, or -1. */
    static int writer(Tables.Row row) {
        for (var cell : row.cells()) {
            var found = NUMBERED.matcher(Objects.requireNonNullElse(cell, ""));
            if (found.matches()) {
                return Integer.parseInt(found.group(1));
            }
        }
        return -1;
    }

    /** Who a person without a name is, by the points this person supports. */
    int recognised(Tables copy, String person) {
        var code = 0;
        for (int n = 0; n < POINTS; n++) {
            var point = points.get(n).toString();
            var supports = copy.of("criterion_support")
                    .anyMatch(
                            row -> person.equals(row.cell("participant_id")) && point.equals(row.cell("criterion_id")));
            code |= supports ? 1 << n : 0;
        }
        return codes.indexOf(code - 1);
    }
}
