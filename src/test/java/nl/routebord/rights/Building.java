package nl.routebord.rights;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.routebord.access.StaffAccounts;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryBoards;
import nl.routebord.live.Audience;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.soundingboard.Homes;
import nl.routebord.testing.Cast;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Colleagues;
import nl.routebord.workshop.Founding;
import nl.routebord.workshop.Groups;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes a {@link World} by the commands that people send, so that nothing in it could not have happened. */
@TestComponent
public class Building {

    /** The boards whose kind works with entries: they have the same commands. */
    static final List<String> ENTRY_KINDS = List.of(
            ("answer cards datepoll document line matrix model path register" + " sidebyside timeline").split(" "));

    private final Map<String, World> worlds = new HashMap<>();
    private final Cast cast;
    private final Founding founding;
    private final Groups groups;
    private final Activities activities;
    private final EntryBoards boards;
    private final Colleagues colleagues;
    private final Homes homes;
    private final StaffAccounts accounts;
    private final List<Intake> intakes;
    private final JdbcClient jdbc;

    Building(
            Cast cast,
            Founding founding,
            Groups groups,
            Activities activities,
            EntryBoards boards,
            Colleagues colleagues,
            Homes homes,
            StaffAccounts accounts,
            List<Intake> intakes,
            JdbcClient jdbc) {
        this.cast = cast;
        this.founding = founding;
        this.groups = groups;
        this.activities = activities;
        this.boards = boards;
        this.colleagues = colleagues;
        this.homes = homes;
        this.accounts = accounts;
        this.intakes = intakes;
        this.jdbc = jdbc;
    }

    /** A world in which every text has this mark; the same for all tests, which leave it as they found it. */
    public World world(String mark) {
        return worlds.computeIfAbsent(mark, this::made);
    }

    private World made(String mark) {
        var evening = cast.evening();
        var world = new World(evening, cast.staff(evening), mark, jdbc);
        send(world.staff, "traject.public", "on", "true");
        people(world);
        everyBoard(world);
        ofEntries(world);
        for (var part : List.of(
                new FieldsMade(this, world, jdbc),
                new BoardsMade(this, world, jdbc),
                new RoomMade(this, world, jdbc),
                new TrajectMade(this, world, jdbc))) {
            part.make();
        }
        return world;
    }

    void send(Scope who, String command, String... fields) {
        take(who, Cast.command(command, fields));
    }

    nl.routebord.road.Answer take(Scope who, Command command) {
        return intakes.stream()
                .filter(intake -> intake.commands().contains(command.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody takes in " + command.name()))
                .take(who, command);
    }

    private void people(World world) {
        var traject = world.traject();
        var other = founding.workshop(traject, world.text("Avond twee"), 4);
        var leadOther = Scope.facilitator(traject, other, founding.facilitator(traject, other, world.text("Bo")));
        founding.activity(traject, other, 4, RouteMap.design().getFirst());
        var group = groups.of(traject).getFirst().id();
        world.people.put(Actor.LEAD, world.lead);
        world.people.put(Actor.STAFF, world.staff);
        world.people.put(Actor.OWNER, cast.owner(world.evening));
        world.people.put(Actor.READER, Scope.reader(traject, founding.staff(traject, world.text("Raadslid"))));
        world.people.put(Actor.LEAD_OTHER_EVENING, leadOther);
        world.people.put(Actor.HELPER, colleagues.scope(colleagues.helper(world.lead, world.text("Sem"))));
        world.people.put(Actor.HALL, world.evening.hall());
        world.people.put(Actor.HALL_OTHER_EVENING, Scope.hall(traject, other));
        world.people.put(Actor.GUEST, world.evening.guest(world.text("Fatima"), 0));
        world.people.put(Actor.GUEST_BESIDE, world.evening.guest(world.text("Jan"), 1));
        world.people.put(
                Actor.GUEST_OTHER_EVENING,
                Scope.guest(traject, other, founding.guest(traject, other, world.text("Noor"), group)));
        world.people.put(Actor.MEMBER, Scope.member(traject, founding.member(traject, world.text("Anneke"), group)));
        send(world.staff, "member.invite", "alias", world.text("Mo"), "profile", "wmo");
        world.people.put(Actor.MEMBER_BESIDE, Scope.member(traject, homes.named(traject, world.text("Mo"))));
        world.fields.put(
                "device", homes.device(world.who(Actor.MEMBER)).device().toString());
        world.fields.put("member", world.person(Actor.MEMBER_BESIDE).toString());
        // An account is of the house and not of one traject: its name has no mark.
        world.fields.put(
                "account",
                accounts.arrived("https://aanmelden.voorbeeld.example", world.mark, "Cato", false)
                        .id()
                        .toString());
        world.fields.put("role", "READER");
        world.fields.put("guide", world.person(Actor.HELPER).toString());
        world.fields.put("person", world.person(Actor.GUEST_BESIDE).toString());
        world.fields.put("group", group.toString());
    }

    /** An evening of this world that is over. */
    String ended(World world) {
        var evening = founding.workshop(world.traject(), world.text("Avond drie"), 4);
        var lead = Scope.facilitator(
                world.traject(), evening, founding.facilitator(world.traject(), evening, world.text("Ans")));
        send(lead, "workshop.end");
        return evening.toString();
    }

    private void everyBoard(World world) {
        IntStream.rangeClosed(1, 6)
                .mapToObj(RouteMap::boards)
                .flatMap(List::stream)
                .map(ActivityPreset::id)
                .forEach(number -> send(world.lead, "workshop.board", "board", number));
        send(world.lead, "workshop.board", "board", RouteMap.answer(2).id());
        for (var sheet : world.rows("select activity_id from run_sheet_item where workshop_id = '"
                + world.lead.evening() + "' and :t is not null order by position")) {
            var activity =
                    activities.read(new ActivityId(UUID.fromString(sheet))).orElseThrow();
            world.fields.putIfAbsent(activity.kind() + ".activity", sheet);
            // The board that a form asks with no more than its own kind knows.
            send(world.lead, "phase.open", "activity", sheet);
        }
        world.fields.put("spare.activity", added(world, "S1-B1"));
        world.fields.put("closed.activity", added(world, "S1-B6"));
        world.fields.put("tabled.activity", added(world, "S1-B6"));
        send(world.lead, "phase.open", "activity", world.field("closed", "activity"));
        send(world.lead, "phase.close", "activity", world.field("closed", "activity"));
        send(world.lead, "phase.open", "activity", world.field("tabled", "activity"));
        send(world.lead, "stage.start", "activity", world.field("cards", "activity"));
    }

    private String added(World world, String number) {
        send(world.lead, "workshop.board", "board", number);
        return activities.ofPreset(world.traject(), number).getLast().id().toString();
    }

    /** On each board one thing of the guest and one of the guest beside, with a remark where one can be made. */
    private void ofEntries(World world) {
        for (var kind : ENTRY_KINDS) {
            var activity = world.field(kind, "activity");
            var board = board(activity);
            var typed = typed(world, board);
            typed.forEach((name, value) -> world.fields.put(kind + "." + name, value));
            var made = !board.shape().writtenBy(false).isEmpty() && tried(() -> add(world, kind, activity, typed));
            var rows = board(activity).standing();
            var own = made ? rows.getLast() : rows.isEmpty() ? null : rows.getFirst();
            if (own == null) {
                send(world.lead, kind + ".add", said(typed, "activity", activity));
                own = board(activity).standing().getFirst();
            }
            world.fields.put(kind + ".entry", own.id().toString());
            world.fields.put(
                    kind + ".entry-other",
                    (rows.isEmpty() ? own : rows.get(Math.max(0, rows.size() - 2)))
                            .id()
                            .toString());
            world.fields.put(kind + ".entries", world.field(kind, "entry") + " " + world.field(kind, "entry-other"));
            world.fields.put(kind + ".mark", "support");
            world.fields.put(kind + ".version", Integer.toString(own.version()));
            world.fields.put(kind + ".base", Integer.toString(own.version()));
            board(activity).shape().voiced().stream().findFirst().ifPresent(field -> {
                world.fields.put(kind + ".field", field.key());
                world.fields.put(
                        kind + ".value",
                        field.options().isEmpty() ? "ja" : field.options().getLast());
            });
            var entry = own.id().toString();
            tried(() -> send(
                    world.who(Actor.GUEST),
                    kind + ".remark",
                    "entry",
                    entry,
                    "text",
                    world.text("Opmerking bij " + kind)));
            tried(() -> send(
                    world.who(Actor.GUEST),
                    kind + ".propose",
                    "entry",
                    entry,
                    "text",
                    world.text("Voorstel bij " + kind)));
            jdbc
                    .sql("select id from entry_remark where entry_id = ? order by proposal desc")
                    .param(own.id().value())
                    .query(UUID.class)
                    .list()
                    .stream()
                    .findFirst()
                    .ifPresent(remark -> world.fields.put(kind + ".remark", remark.toString()));
        }
    }

    private void add(World world, String kind, String activity, Map<String, String> typed) {
        send(world.who(Actor.GUEST_BESIDE), kind + ".add", said(typed, "activity", activity));
        send(world.who(Actor.GUEST), kind + ".add", said(typed, "activity", activity));
    }

    /** The rule of a kind may say no; then this world has no such thing. */
    boolean tried(Runnable act) {
        try {
            act.run();
            return true;
        } catch (nl.routebord.shared.Refusal no) {
            return false;
        }
    }

    EntryBoard board(String activity) {
        return boards.read(
                activities.read(new ActivityId(UUID.fromString(activity))).orElseThrow(), Audience.STAFF);
    }

    private Map<String, String> typed(World world, EntryBoard board) {
        var typed = new HashMap<String, String>();
        for (var field : board.shape().fields()) {
            typed.put(
                    "f-" + field.key(),
                    switch (field.type()) {
                        case NUMBER, MONEY -> "12";
                        case DATE -> LocalDate.now().plusDays(30).toString();
                        case YESNO -> "ja";
                        case LINK -> "https://wijkerveen.example/" + world.mark;
                        default ->
                            field.options().isEmpty()
                                    ? world.text("Tekst " + field.key())
                                    : field.options().getFirst();
                    });
        }
        return typed;
    }

    private static String[] said(Map<String, String> typed, String... more) {
        var all = new java.util.ArrayList<>(List.of(more));
        typed.forEach((name, value) -> all.addAll(List.of(name, value)));
        return all.toArray(String[]::new);
    }

    /** The month a check is filled in for. */
    static String month() {
        return YearMonth.now().toString();
    }

    static Command command(String name, Map<String, String> fields) {
        return new Command(Cast.command(), name, new Fields(fields));
    }
}
