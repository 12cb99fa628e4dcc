package nl.routebord.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.routebord.entries.EntryBoards;
import nl.routebord.live.Audience;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import nl.routebord.soundingboard.Membership;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Carrying;
import nl.routebord.workshop.Founding;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The second traject of the demo world, which two municipalities travel together and which has been all the way: one card of
 * a resident can be followed through the six steps, to a decision, a point to look back on and an answer. It is told by the
 * same commands that people send, so that nothing in it could not have happened.
 */
@Component
class Story {

    static final String CARD = "Niemand belt terug";

    private final Founding founding;
    private final Activities activities;
    private final Carrying carrying;
    private final Groups groups;
    private final EntryBoards boards;
    private final Membership membership;
    private final List<Intake> intakes;
    private final JdbcClient jdbc;
    private final Clock clock;

    Story(
            Founding founding,
            Activities activities,
            Carrying carrying,
            Groups groups,
            EntryBoards boards,
            Membership membership,
            List<Intake> intakes,
            JdbcClient jdbc,
            Clock clock) {
        this.clock = clock;
        this.founding = founding;
        this.activities = activities;
        this.carrying = carrying;
        this.groups = groups;
        this.boards = boards;
        this.membership = membership;
        this.intakes = intakes;
        this.jdbc = jdbc;
    }

    /** Tells it once per data folder, in the present transaction. */
    void tell() {
        var told = jdbc.sql("select count(*) from traject where municipality = ? and name = ?")
                .params(Cast.TOGETHER, Cast.SECOND)
                .query(Integer.class)
                .single();
        if (told > 0) {
            return;
        }
        var traject = founding.traject(Cast.TOGETHER, Cast.SECOND, RouteMap.groups(), 6);
        var staff = Scope.staff(traject, founding.staff(traject, Cast.FACILITATOR));
        send(staff, "traject.public", "on", "true");
        var first = evening(traject, "Avond 1 · Aanleiding", 1);
        var fatima = guest(first, "Fatima", 0);
        var jan = guest(first, "Jan", 1);
        var why = board(first, "S1-B1");
        var trial = board(first, "S2-B6");
        var settled = board(first, "S3-B2");
        var criteria = board(first, "S4-B1");
        var decisions = board(first, "S3-B1");
        var points = board(first, "S5-B5");
        var actions = board(first, "S6-B4");

        send(first, "stage.start", "activity", id(why));
        send(fatima, "cards.add", "activity", id(why), "f-naam", CARD);
        send(jan, "cards.add", "activity", id(why), "f-naam", "De adviesraad hoort te laat wat er speelt");
        send(fatima, "cards.add", "activity", id(why), "f-naam", "Brieven zijn moeilijk te lezen");
        var trying = carry(first, why, CARD, trial, "Terugbellen proberen in de wijk Noord");
        var criterion = carry(first, trial, trying, criteria, "Terugbellen binnen een week");
        // A matrix takes its columns from what stands on the other board when it is made.
        var matrix = board(first, "S4-B4");
        send(first, "stage.start", "activity", id(matrix));
        voice(fatima, matrix, criterion);
        voice(jan, matrix, criterion);
        send(first, "phase.close", "activity", id(matrix));
        send(first, "phase.reveal", "activity", id(matrix));
        var cell = outcome(matrix).stream()
                .map(Kind.Outcome::name)
                .filter(name -> name.endsWith(criterion))
                .findFirst()
                .orElseThrow();
        var decision = carry(first, matrix, cell, decisions, "Eén vast nummer om te bellen");
        var point = carry(first, decisions, decision, points, "Wordt er teruggebeld?");
        carry(first, points, point, actions, "Elke maand de wachttijd bekijken");
        for (var one : List.of(decisions, points)) {
            send(first, "stage.start", "activity", id(one));
        }
        send(first, "stage.start", "activity", id(settled));
        card(first, settled, "Het geld voor 2027", "Ligt vast");
        card(first, settled, "Hoe vaak we elkaar spreken", "Is nog open");
        send(first, "workshop.end");
        answered(staff, why, decisions, decision, point);
        Cast.MEMBERS.stream()
                .limit(2)
                .forEach(alias -> membership.seed(founding.member(traject, alias, null), Cast.profile(alias)));
    }

    /** After the evening: the decision with what it rests on, the point to look back on, and the answer to the first card. */
    private void answered(Scope staff, ActivityId why, ActivityId board, String decision, String point) {
        var card = item(why, CARD);
        send(
                staff,
                "decision.make",
                "title",
                decision,
                "reason",
                "Zo weet iedereen waar hij terechtkan, en belt er altijd iemand terug.",
                "other",
                "Colleges van Waterdal en Heuvelrode",
                "when",
                "najaar 2027",
                "heard",
                "De adviesraad en twee ouders",
                "objections",
                "Het kost geld dat ook ergens anders nodig is.",
                "review",
                LocalDate.now(clock).plusMonths(6).toString(),
                "ground",
                board + "/" + item(board, decision));
        var decided = decided(staff);
        send(staff, "evaluation.decision", "decision", decided);
        send(
                staff,
                "evaluation.change",
                "point",
                jdbc.sql("select id from evaluation_point where traject_id = ?")
                        .param(staff.traject().value())
                        .query(UUID.class)
                        .single()
                        .toString(),
                "base",
                "1",
                "text",
                point,
                "sign",
                "Mensen hoeven niet zelf nog eens te bellen.",
                "horizon",
                "half",
                "other",
                "De klankbordgroep");
        send(
                staff,
                "followup.prepare",
                "items",
                "entry:" + card,
                "status",
                "taken",
                "reason",
                "Er komt één vast nummer. Wie belt, krijgt binnen een week antwoord.",
                "decision",
                decided);
        send(staff, "followup.publish");
    }

    private String decided(Scope staff) {
        return jdbc.sql("select id from decision where traject_id = ?")
                .param(staff.traject().value())
                .query(UUID.class)
                .single()
                .toString();
    }

    private UUID item(ActivityId board, String name) {
        return outcome(board).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .item();
    }

    private Scope evening(TrajectId traject, String title, int step) {
        var evening = founding.workshop(traject, title, step);
        return Scope.facilitator(traject, evening, founding.facilitator(traject, evening, Cast.FACILITATOR));
    }

    private Scope guest(Scope evening, String alias, int group) {
        var id = groups.of(evening.traject()).get(group).id();
        return Scope.guest(
                evening.traject(), evening.evening(), founding.guest(evening.traject(), evening.evening(), alias, id));
    }

    private ActivityId board(Scope evening, String number) {
        send(evening, "workshop.board", "board", number);
        return activities.ofPreset(evening.traject(), number).getLast().id();
    }

    private String carry(Scope evening, ActivityId from, String thing, ActivityId to, String name) {
        var item = item(from, thing);
        send(evening, "item.carry", "activity", id(from), "item", item.toString(), "board", id(to), "text", name);
        return name;
    }

    private void card(Scope evening, ActivityId board, String text, String column) {
        send(evening, "cards.add", "activity", id(board), "f-naam", text, "f-vak", column);
    }

    /** Says of the first part that it fits this best. */
    private void voice(Scope who, ActivityId matrix, String column) {
        var board = boards.read(activities.read(matrix).orElseThrow(), Audience.STAFF);
        var field = board.shape().voiced().stream()
                .filter(one -> one.label().equals(column))
                .findFirst()
                .orElseThrow();
        send(
                who,
                "matrix.voice",
                "entry",
                board.standing().getFirst().id().value().toString(),
                "field",
                field.key(),
                "value",
                field.options().getLast());
    }

    private List<Kind.Outcome> outcome(ActivityId board) {
        return carrying.outcome(activities.read(board).orElseThrow());
    }

    private Intake of(String command) {
        return intakes.stream()
                .filter(intake -> intake.commands().contains(command))
                .findFirst()
                .orElseThrow();
    }

    private void send(Scope who, String command, String... fields) {
        var id = new CommandId(UUID.randomUUID().toString());
        of(command).take(who, new Command(id, command, Fields.of(fields)));
    }

    private static String id(ActivityId board) {
        return board.toString();
    }
}
