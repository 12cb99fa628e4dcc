package nl.routebord.rights;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is around the boards of a {@link World}: questions, worries, seats, what comes next. */
final class RoomMade extends Making {

    RoomMade(Building building, World world, JdbcClient jdbc) {
        super(building, world, jdbc);
    }

    @Override
    void make() {
        aroundTheBoards();
    }

    private void aroundTheBoards() {
        building.send(guest, "question.ask", "text", world.text("Hoe kom ik er?"));
        put(
                "question.question",
                world.one(
                        "select q.id from room_question q join workshop w on w.id = q.workshop_id where w.traject_id = :t"));
        var point = world.field("criteria", "item");
        building.send(guest, "concern.raise", "kind", "criterion", "item", point, "text", world.text("Te duur"));
        put("concern.kind", "criterion");
        put("concern.item", point);
        put("aside.kind", "concern");
        put("aside.item", world.one("select id from concern where traject_id = :t"));
        building.send(lead, "seatcard.issue", "amount", "3", "group", world.field("cards", "group"));
        put("seatcard.card", "1");
        building.send(
                staff,
                "moment.plan",
                "activity",
                world.field("register", "activity"),
                "opens",
                "false",
                "anew",
                "false",
                "day",
                LocalDate.now().plusDays(20).toString(),
                "time",
                "19:30");
        building.send(lead, "workshop.next", "steps", world.text("Wij maken een plan."));
        building.send(beside, "concern.raise", "kind", "criterion", "item", point, "text", world.text("Te ver"));
        building.send(guest, "concern.raise", "kind", "criterion", "item", point, "text", world.text("Te grof"));
        put("aside.mend.item", named("concern", "Te grof"));
        building.send(
                lead, "aside.hide", "kind", "concern", "item", world.field("aside", "mend.item"), "reason", "hurtful");
        put("aside.mended", world.field("aside", "mend.item"));
        building.send(lead, "tables.begin", "activity", world.field("tabled", "activity"), "tables", "3");
        building.send(lead, "timer.set", "minutes", "50");
        together();
        building.send(lead, "cards.short", "entry", world.field("cards", "entry-other"), "on", "true");
        put(
                "log.line",
                world.one("select id from log_entry where traject_id = :t and memo is not null order by nr desc"));
    }

    /** Two cards that became one. */
    private void together() {
        var activity = world.field("cards", "activity");
        for (var name : List.of("Alleen", "Erbij")) {
            building.send(
                    beside,
                    "cards.add",
                    "activity",
                    activity,
                    "f-naam",
                    world.text(name),
                    "f-vak",
                    world.field("cards", "f-vak"));
        }
        building.send(
                lead,
                "cards.merge",
                "entries",
                card("Alleen") + " " + card("Erbij"),
                "f-naam",
                world.text("Bij elkaar"),
                "f-vak",
                world.field("cards", "f-vak"));
        put("cards.apart.entry", card("Bij elkaar"));
        put("cards.whole", card("Bij elkaar"));
    }

    private String card(String name) {
        return world.one("select c.entry_id from entry_cell c join entry e on e.id = c.entry_id join activity a on"
                + " a.id = e.activity_id where a.traject_id = :t and c.text = '" + world.text(name) + "'");
    }
}
