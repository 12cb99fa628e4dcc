package nl.routebord.rights;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a traject of a {@link World} has beside its evenings. */
final class TrajectMade extends Making {

    TrajectMade(Building building, World world, JdbcClient jdbc) {
        super(building, world, jdbc);
    }

    @Override
    void make() {
        decisions();
        evaluation();
        answers();
        members();
        polls();
        cards();
        minutes();
        incident();
        shapedFields();
    }

    private void decisions() {
        building.send(
                staff,
                "decision.make",
                "title",
                world.text("Wij starten"),
                "reason",
                world.text("Iedereen is er"),
                "review",
                "1-9-2099",
                "by",
                "Gemeenteraad");
        put("decision", world.one("select id from decision where traject_id = :t"));
        building.send(
                staff,
                "decision.change",
                "decision",
                world.field("decision", "decision"),
                "base",
                "1",
                "title",
                world.text("Wij starten"),
                "reason",
                world.text("Iedereen is er dan"),
                "review",
                "1-9-2099");
        put("decision.base", "2");
        put("decision.title", world.text("Wij starten later"));
        put("decision.reason", world.text("Mei is druk"));
        put("decision.review", "1-9-2099");
        put("decision.ground", world.field("criteria", "activity") + "/" + world.field("criteria", "item"));
        building.send(
                staff, "calendar.plan", "title", world.text("Het geld"), "when", "najaar 2027", "by", "Gemeenteraad");
        put("calendar.moment", world.one("select id from decision_moment where traject_id = :t order by made_at desc"));
    }

    private void evaluation() {
        building.send(staff, "evaluation.make", "text", world.text("Rijdt de bus?"), "horizon", "half");
        put("evaluation.point", world.one("select id from evaluation_point where traject_id = :t"));
        put("evaluation.horizon", "half");
        put("evaluation.mark", "good");
        put("evaluation.kind", "concern");
        put("evaluation.item", world.field("aside", "item"));
    }

    private void answers() {
        var card = "entry:" + world.field("cards", "entry");
        building.send(
                staff, "followup.prepare", "items", card, "status", "taken", "reason", world.text("Dit doen wij."));
        put("followup.items", card);
        put("followup.item", card);
        put("followup.status", "not");
        put("followup.reason", world.text("Kan niet"));
        put("followup.days", "60");
        put("followup.who", world.text("De wethouder"));
        put("followup.via", world.text("een brief"));
    }

    private void members() {
        building.send(member, "hobbel.say", "sort", "hobbel", "text", world.text("Het loopt vast"));
        put("hobbel.hobbel", world.one("select id from hobbel where traject_id = :t"));
        put("hobbel.sort", "hobbel");
        put("hobbel.activity", "");
        put("hobbel.about", "");
        building.send(
                member,
                "check.fillin",
                "month",
                Building.month(),
                "runs_score",
                "4",
                "runs_text",
                world.text("Gaat goed"));
        put("check.month", Building.month());
        put("check.runs_score", "3");
        put("check.runs_text", world.text("Gaat wel"));
        put("member.profile", "wmo");
        building.send(member, "digest.on", "address", world.field("digest", "address"), "rhythm", "fortnight");
    }

    private void polls() {
        building.send(
                staff,
                "poll.make",
                "question",
                world.text("Elke dag?"),
                "options",
                "Ja\nNee",
                "group",
                "yes",
                "day",
                LocalDate.now().plusDays(40).toString(),
                "time",
                "19:30");
        put("poll.poll", world.one("select id from poll where traject_id = :t"));
        put("poll.form", "1");
        put("poll.options", world.text("Een") + "\n" + world.text("Twee"));
        put(
                "poll.option",
                one("select id from poll_option where poll_id = ? order by position", world.field("poll", "poll")));
        building.send(
                staff,
                "poll.form",
                "poll",
                world.field("poll", "poll"),
                "form",
                "2",
                "option",
                world.field("poll", "option"));
    }

    private void cards() {
        var before = LocalDate.now().plusDays(20).toString();
        building.send(
                staff,
                "vraag.send",
                "question",
                world.text("Wat helpt u?"),
                "whom",
                world.text("Mensen"),
                "phase",
                "make",
                "room",
                "some",
                "purpose",
                world.text("Wij passen het aan."),
                "before",
                before,
                "reply",
                before);
        put("vraag.card", world.one("select id from question_card where traject_id = :t"));
        put("vraag.send.card", "");
        for (var command : List.of("choose", "link", "make", "answer")) {
            building.send(
                    staff,
                    "vraag.send",
                    "question",
                    world.text(command),
                    "whom",
                    world.text("Mensen"),
                    "phase",
                    "make",
                    "room",
                    "some",
                    "purpose",
                    world.text("Wij passen het aan."),
                    "before",
                    before,
                    "reply",
                    before);
            var card = world.one(
                    "select id from question_card where traject_id = :t and question = '" + world.text(command) + "'");
            building.send(staff, "vraag.accept", "card", card);
            if (!command.equals("choose")) {
                building.send(staff, "vraag.choose", "card", card, "board", "S1-B1", "people", world.text("Wij"));
            }
            if (command.equals("answer")) {
                building.send(staff, "vraag.link", "card", card, "activity", world.field("cards", "activity"));
            }
            put("vraag." + command + ".card", card);
            put("followup." + command + "-card", card);
        }
        put("followup.card", world.field("vraag", "card"));
        put("vraag.whom", world.text("Mensen"));
        put("vraag.phase", "make");
        put("vraag.room", "some");
        put("vraag.purpose", world.text("Wij passen het aan."));
        put("vraag.before", before);
        put("vraag.reply", before);
        put("vraag.board", "S1-B1");
        put("vraag.people", world.text("Mensen thuis"));
        put("vraag.evening", world.evening.workshop().handle());
        put("vraag.activity", world.field("cards", "activity"));
    }

    /** Something went wrong with data. */
    private void incident() {
        building.send(staff, "incident.report", "kind", "loss", "what", world.text("Tas kwijt"));
        put("incident.incident", world.one("select id from incident where traject_id = :t"));
        put("incident.id", world.field("incident", "incident"));
        put("incident.kind", "loss");
        put("incident.what", world.text("Telefoon kwijt"));
        put("incident.day", "");
        put("incident.time", "");
        put("incident.outcome", world.text("Teruggevonden"));
        world.fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith("incident."))
                .toList()
                .forEach(field -> put("house" + field.getKey().substring("incident".length()), field.getValue()));
        put("traject.days", "30");
        put("retention.days", "30");
        put("access.action", "rights.tried");
        put("access.kind", "activity");
        put("access.key", "shared.refused.staff");
    }

    /** The book of an evening that has ended. */
    private void minutes() {
        var ended = building.ended(world);
        put("minutes.evening", ended);
        building.send(staff, "minutes.prepare", "evening", ended);
        put("minutes.minutes", world.one("select id from evening_minutes where traject_id = :t"));
        put(
                "minutes.section",
                one(
                        "select id from minutes_section where minutes_id = ? order by position",
                        world.field("minutes", "minutes")));
        building.send(
                staff,
                "minutes.correct",
                "section",
                world.field("minutes", "section"),
                "base",
                "1",
                "text",
                world.text("Het was druk."));
        put("minutes.base", "2");
        building.send(staff, "minutes.forward", "minutes", world.field("minutes", "minutes"), "from", "prepared");
        building.send(
                staff,
                "minutes.forward",
                "minutes",
                world.field("minutes", "minutes"),
                "from",
                "checked",
                "until",
                LocalDate.now().plusDays(7).toString());
        put("minutes.from", "reactions");
        put("minutes.until", LocalDate.now().plusDays(9).toString());
    }

    private void shapedFields() {
        put("answer.kind", "answer");
        put("score", "3");
        put("answer.text", world.text("Mensen horen te laat."));
    }
}
