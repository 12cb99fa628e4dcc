package nl.routebord.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.routebord.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the rooms beside the boards of entries have in a {@link World}: of each thing one that stands and what belongs to it. */
final class BuildingRooms {

    private final Building building;
    private final World world;
    private final JdbcClient jdbc;
    private final Scope lead;
    private final Scope staff;
    private final Scope guest;
    private final Scope beside;
    private final Scope member;

    BuildingRooms(Building building, World world, JdbcClient jdbc) {
        this.building = building;
        this.world = world;
        this.jdbc = jdbc;
        this.lead = world.lead;
        this.staff = world.staff;
        this.guest = world.who(Actor.GUEST);
        this.beside = world.who(Actor.GUEST_BESIDE);
        this.member = world.who(Actor.MEMBER);
    }

    void build() {
        for (Runnable part : java.util.List.<Runnable>of(this::shared, this::criteria, this::feedback, this::ballot, this::moreBallots, this::thermometer, this::model, this::aroundTheBoards, this::decisions, this::evaluation, this::answers, this::members, this::polls, this::cards, this::minutes, this::shapedFields)) { try { part.run(); } catch (RuntimeException failed) { System.out.println("WORLDFAIL " + failed + " " + java.util.Arrays.stream(failed.getStackTrace()).filter(one -> one.getClassName().contains("BuildingRooms")).findFirst()); } }
    }

    private void shared() {
        put("text", world.text("Nieuwe tekst"));
        put("name", world.text("Nieuw"));
        put("sentence", world.text("Een zin."));
        put("title", world.text("Titel"));
        put("question", world.text("Wat vindt u?"));
        put("explanation", world.text("Uitleg"));
        put("reason", "hurtful");
        put("why", world.text("Daarom"));
        put("alias", world.text("Zus"));
        put("texts", world.text("Eerste") + "\n" + world.text("Tweede"));
        put("on", "true");
        put("base", "1");
        put("version", "1");
        put("read", "");
        put("minutes", "5");
        put("to", "up");
        put("day", LocalDate.now().plusDays(20).toString());
        put("time", "19:30");
        put("step", "4");
        put("status", "now");
        put("mark", "1");
        put("amount", "2");
        put("heads", "10");
        put("invited", "20");
        put("only", "on");
        put("table", "");
        put("table.table", "1");
        put("tables", "3");
        put("secret", "1");
        put("extra", "true");
        put("steps", world.text("Wij gaan verder"));
        put("place", world.text("Zaal"));
        put("rhythm", "fortnight");
        put("address", "post@" + world.mark.toLowerCase(java.util.Locale.ROOT) + ".example");
        put("plan.evening", world.evening.workshop().handle());
        put("plan.board", "S1-B1");
        put("workshop.board", "S1-B1");
                        put("stage.activity", world.field("cards", "activity"));
        put("phase.activity", world.field("cards", "activity"));
        put("board.activity", world.field("cards", "activity"));
        put("tables.activity", world.field("cards", "activity"));
                put("moment.activity", world.field("register", "activity"));
        put("moment.opens", "false");
        put("moment.anew", "false");
        put("moment.act", "open");
        put("signal.activity", world.field("cards", "activity"));
        put("signal.signal", "puzzled");
        put("item.activity", world.field("cards", "activity"));
        put("item.item", world.field("cards", "entry"));
        put("item.board", world.field("criteria", "activity"));
        put("activity", world.field("cards", "activity"));
        put("entry", world.field("cards", "entry"));
        put("approved.kind", "criteria");
        put("approved.activity", world.field("criteria", "activity"));
        put("none", "0");
        put("plan.activity", world.field("spare", "activity"));
        put("sheet.activity", world.field("spare", "activity"));
        put("phase.reveal.activity", world.field("closed", "activity"));
        put("table.activity", world.field("tabled", "activity"));
        put("poll.sheet", "Ja;3");
        put("poll.out.form", "2");
    }

    private void criteria() {
        var activity = world.field("criteria", "activity");
        for (var who : List.of(beside, guest)) {
            building.send(
                    who,
                    "criteria.propose",
                    "activity",
                    activity,
                    "name",
                    world.text("Punt van " + (who == guest ? "mij" : "een ander")),
                    "sentence",
                    world.text("Een zin."));
        }
        put("criteria.item", id("criterion", "activity_id", activity, guest));
        put("criteria.other", id("criterion", "activity_id", activity, beside));
        building.send(
                guest, "criteria.edit", "item", world.field("criteria", "item"), "base", "1", "name",
                world.text("Punt van mij"), "sentence", world.text("Beter gezegd."));
        building.send(
                lead, "criteria.edit", "item", world.field("criteria", "item"), "base", "1", "name",
                world.text("Punt van ons"), "sentence", "");
        put("criteria.base", "2");
        put("criteria.version", "2");
        building.tried(() -> put(
                "criteria.rival",
                world.one("select r.id from criterion_rival r join criterion c on c.id = r.criterion_id"
                        + " join activity a on a.id = c.activity_id where a.traject_id = :t")));
        put("criteria.choice", "mine");
        for (var name : List.of("Dichtbij", "Op tijd")) {
            building.send(lead, "criteria.propose", "activity", activity, "name", world.text(name), "sentence", "");
        }
        building.send(lead, "criteria.join", "item", named("criterion", "Dichtbij"), "other", named("criterion", "Op tijd"),
                "name", world.text("Dichtbij en op tijd"), "sentence", "");
        put("criteria.apart.item", named("criterion", "Dichtbij en op tijd"));
        put("criteria.joined", world.field("criteria", "apart.item"));
    }

    private void feedback() {
        var activity = world.field("feedback", "activity");
        for (var who : List.of(beside, guest)) {
            building.send(who, "feedback.give", "activity", activity, "sort", "works", "text", world.text("Reactie"));
        }
        put("feedback.item", id("feedback", "activity_id", activity, guest));
        put("feedback.other", id("feedback", "activity_id", activity, beside));
        put("feedback.items", world.field("feedback", "item") + " " + world.field("feedback", "other"));
        put("feedback.sort", "pinches");
        building.send(beside, "feedback.give", "activity", activity, "sort", "works", "text", world.text("Eerst"));
        building.send(beside, "feedback.give", "activity", activity, "sort", "works", "text", world.text("Dan"));
        building.send(lead, "feedback.merge", "items", named("feedback", "Eerst") + " " + named("feedback", "Dan"), "sort",
                "works", "text", world.text("Samen"));
        put("feedback.apart.item", named("feedback", "Samen"));
        put("feedback.works", world.text("Vriendelijk"));
        put("feedback.pinches", world.text("Langzaam"));
    }

    private void ballot() {
        var activity = world.field("ballot", "activity");
        var round = one("select id from ballot_round where activity_id = ? and closed_at is null order by number", activity);
        var option = one("select id from ballot_option where activity_id = ? order by position", activity);
        put("ballot.round", round);
        put("ballot.option", option);
        put("ballot.mark-" + option, "1");
        put("ballot.order", option);
        put("ballot.method", "parts");
        put("ballot.parts", world.text("Eerste") + "\n" + world.text("Tweede"));
        put("ballot.most", "2");
        put("ballot.words", "0".repeat(64));
        put("ballot.review", "1-9-2099");
        put("ballot.stage", "objections");
        put("ballot.secret", "1");
        put("ballot.card", "1");
        building.send(beside, "ballot.cast", "round", round, "option", option, "mark", "1", "reason", world.text("Omdat"));
    }

    /** One that nobody was asked yet, and one where the parts are put in an order. */
    private void moreBallots() {
        building.send(lead, "ballot.new", "question", world.text("Later?"), "method", "parts", "parts", world.text("Dit"),
                "secret", "no");
        var later = ballot("Later?");
        put("ballot.later", later);
        for (var command : List.of("promise", "practice.start")) {
            put("ballot." + command + ".activity", later);
        }
        put("ballot.revise.option", one("select id from ballot_option where activity_id = ?", later));
        building.send(lead, "ballot.new", "question", world.text("Bezwaar?"), "method", "consent", "parts", world.text("Dit"),
                "secret", "no");
        put("ballot.consent", ballot("Bezwaar?"));
        put("ballot.stage.activity", ballot("Bezwaar?"));
        building.send(lead, "phase.open", "activity", ballot("Bezwaar?"));
        building.send(lead, "ballot.new", "question", world.text("Gedaan?"), "method", "parts", "parts", world.text("Dit"),
                "secret", "no");
        var done = new nl.routebord.shared.ActivityId(UUID.fromString(ballot("Gedaan?")));
        building.send(lead, "phase.open", "activity", done.toString());
        put("ballot.done-round", one("select id from ballot_round where activity_id = ?", done.toString()));
        world.evening.close(done);
        world.evening.reveal(done);
        put("ballot.done", done.toString());
        put("ballot.decide.activity", done.toString());
        put("ballot.about.activity", done.toString());
        building.send(lead, "ballot.new", "question", world.text("Welke eerst?"), "method", "ranking", "parts",
                world.text("Een") + "\n" + world.text("Twee"), "secret", "no");
        var order = ballot("Welke eerst?");
        building.send(lead, "phase.open", "activity", order);
        put("ballot.rank.round", one("select id from ballot_round where activity_id = ?", order));
        put("ballot.rank.order", one("select id from ballot_option where activity_id = ? order by position", order));
        put("ballot.ranked-round", world.field("ballot", "rank.round"));
        put("ballot.ranked-option", world.field("ballot", "rank.order"));
        put(
                "ballot.ranked-other",
                one("select id from ballot_option where activity_id = ? order by position desc", order));
        put("ballot.rank.order", world.field("ballot", "ranked-option") + "," + world.field("ballot", "ranked-other"));
    }

    private String ballot(String question) {
        return jdbc.sql("select id from activity where traject_id = ? and kind = 'ballot' and question = ?")
                .params(world.traject().value(), world.text(question))
                .query((row, n) -> row.getString(1))
                .single();
    }

    private void thermometer() {
        var activity = world.field("thermometer", "activity");
        put(
                "thermometer.statement",
                one("select id from thermometer_statement where activity_id = ? order by position", activity));
        building.send(beside, "thermometer.answer", "statement", world.field("thermometer", "statement"), "mark", "1");
        put("thermometer.m-" + world.field("thermometer", "statement"), "1");
    }

    private void model() {
        var activity = world.field("model", "activity");
        put("model.model", "zeist");
        building.send(lead, "model.begin", "activity", activity, "model", "zeist");
        var parts = building.board(activity).standing();
        put("model.entry", parts.getFirst().id().toString());
        put("model.from", parts.getFirst().id().toString());
        put("model.to", parts.getLast().id().toString());
        put("model.flow", building.board(activity).shape().list("flows").getFirst());
        building.tried(() -> building.send(
                guest, "model.relate", "activity", activity, "from", world.field("model", "from"), "to",
                world.field("model", "to"), "flow", world.field("model", "flow")));
        put("model.relation", one("select id from model_relation where activity_id = ?", activity));
    }

    private void aroundTheBoards() {
        building.send(guest, "question.ask", "text", world.text("Hoe kom ik er?"));
        put("question.question", world.one("select q.id from room_question q join workshop w on w.id = q.workshop_id where w.traject_id = :t"));
        var point = world.field("criteria", "item");
        building.send(guest, "concern.raise", "kind", "criterion", "item", point, "text", world.text("Te duur"));
        put("concern.kind", "criterion");
        put("concern.item", point);
        put("aside.kind", "concern");
        put("aside.item", world.one("select id from concern where traject_id = :t"));
        building.send(lead, "seatcard.issue", "amount", "3", "group", world.field("cards", "group"));
        put("seatcard.card", "1");
        building.send(
                staff, "moment.plan", "activity", world.field("register", "activity"), "opens", "false", "anew", "false",
                "day", LocalDate.now().plusDays(20).toString(), "time", "19:30");
        building.send(lead, "workshop.next", "steps", world.text("Wij maken een plan."));
        building.send(beside, "concern.raise", "kind", "criterion", "item", point, "text", world.text("Te ver"));
        building.send(guest, "concern.raise", "kind", "criterion", "item", point, "text", world.text("Te grof"));
        put("aside.mend.item", named("concern", "Te grof"));
        building.send(lead, "aside.hide", "kind", "concern", "item", world.field("aside", "mend.item"), "reason", "hurtful");
        put("aside.mended", world.field("aside", "mend.item"));
        building.send(lead, "tables.begin", "activity", world.field("tabled", "activity"), "tables", "3");
        building.send(lead, "timer.set", "minutes", "50");
        together();
        building.send(lead, "cards.short", "entry", world.field("cards", "entry-other"), "on", "true");
        put("log.line", world.one("select id from log_entry where traject_id = :t and memo is not null order by nr desc"));
    }

    /** Two cards that became one. */
    private void together() {
        var activity = world.field("cards", "activity");
        for (var name : List.of("Alleen", "Erbij")) {
            building.send(beside, "cards.add", "activity", activity, "f-naam", world.text(name), "f-vak",
                    world.field("cards", "f-vak"));
        }
        building.send(lead, "cards.merge", "entries", card("Alleen") + " " + card("Erbij"), "f-naam", world.text("Bij elkaar"),
                "f-vak", world.field("cards", "f-vak"));
        put("cards.apart.entry", card("Bij elkaar"));
        put("cards.whole", card("Bij elkaar"));
    }

    private String card(String name) {
        return world.one("select c.entry_id from entry_cell c join entry e on e.id = c.entry_id join activity a on"
                + " a.id = e.activity_id where a.traject_id = :t and c.text = '" + world.text(name) + "'");
    }

    private String named(String table, String name) {
        var column = table.equals("criterion") ? "name" : "text";
        return world.one("select x.id from " + table + " x join activity a on a.id = x.activity_id where a.traject_id = :t and x."
                + column + " = '" + world.text(name) + "'");
    }

    private void decisions() {
        building.send(staff, "decision.make", "title", world.text("Wij starten"), "reason", world.text("Iedereen is er"),
                "review", "1-9-2099", "by", "Gemeenteraad");
        put("decision", world.one("select id from decision where traject_id = :t"));
        building.send(staff, "decision.change", "decision", world.field("decision", "decision"), "base", "1", "title",
                world.text("Wij starten"), "reason", world.text("Iedereen is er dan"), "review", "1-9-2099");
        put("decision.base", "2");
        put("decision.title", world.text("Wij starten later"));
        put("decision.reason", world.text("Mei is druk"));
        put("decision.review", "1-9-2099");
        put("decision.ground", world.field("criteria", "activity") + "/" + world.field("criteria", "item"));
        building.send(staff, "calendar.plan", "title", world.text("Het geld"), "when", "najaar 2027", "by", "Gemeenteraad");
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
        building.send(staff, "followup.prepare", "items", card, "status", "taken", "reason", world.text("Dit doen wij."));
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
                member, "check.fillin", "month", Building.month(), "runs_score", "4", "runs_text", world.text("Gaat goed"));
        put("check.month", Building.month());
        put("check.runs_score", "3");
        put("check.runs_text", world.text("Gaat wel"));
        put("member.profile", "wmo");
        building.send(member, "digest.on", "address", world.field("digest", "address"), "rhythm", "fortnight");
    }

    private void polls() {
        building.send(staff, "poll.make", "question", world.text("Elke dag?"), "options", "Ja\nNee", "group", "yes",
                "day", LocalDate.now().plusDays(40).toString(), "time", "19:30");
        put("poll.poll", world.one("select id from poll where traject_id = :t"));
        put("poll.form", "1");
        put("poll.options", world.text("Een") + "\n" + world.text("Twee"));
        put("poll.option", one("select id from poll_option where poll_id = ? order by position", world.field("poll", "poll")));
        building.send(staff, "poll.form", "poll", world.field("poll", "poll"), "form", "2", "option",
                world.field("poll", "option"));
    }

    private void cards() {
        var before = LocalDate.now().plusDays(20).toString();
        building.send(staff, "vraag.send", "question", world.text("Wat helpt u?"), "whom", world.text("Mensen"), "phase",
                "make", "room", "some", "purpose", world.text("Wij passen het aan."), "before", before, "reply", before);
        put("vraag.card", world.one("select id from question_card where traject_id = :t"));
        put("vraag.send.card", "");
        for (var command : List.of("choose", "link", "make", "answer")) {
            building.send(staff, "vraag.send", "question", world.text(command), "whom", world.text("Mensen"), "phase", "make",
                    "room", "some", "purpose", world.text("Wij passen het aan."), "before", before, "reply", before);
            var card = world.one("select id from question_card where traject_id = :t and question = '" + world.text(command)
                    + "'");
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

    /** The book of an evening that has ended. */
    private void minutes() {
        var ended = building.ended(world);
        put("minutes.evening", ended);
        building.send(staff, "minutes.prepare", "evening", ended);
        put("minutes.minutes", world.one("select id from evening_minutes where traject_id = :t"));
        put("minutes.section", one("select id from minutes_section where minutes_id = ? order by position",
                world.field("minutes", "minutes")));
        building.send(staff, "minutes.correct", "section", world.field("minutes", "section"), "base", "1", "text",
                world.text("Het was druk."));
        put("minutes.base", "2");
        building.send(staff, "minutes.forward", "minutes", world.field("minutes", "minutes"), "from", "prepared");
        building.send(staff, "minutes.forward", "minutes", world.field("minutes", "minutes"), "from", "checked", "until",
                LocalDate.now().plusDays(7).toString());
        put("minutes.from", "reactions");
        put("minutes.until", LocalDate.now().plusDays(9).toString());
    }

    private void shapedFields() {
        put("answer.kind", "answer");
        put("score", "3");
        building.tried(() -> put("answer.text", world.text("Mensen horen te laat.")));
    }

    private void put(String name, String value) {
        world.fields.put(name, value);
    }

    private String id(String table, String column, String of, Scope author) {
        return jdbc.sql("select id from " + table + " where " + column + " = ? and author = ?")
                .params(UUID.fromString(of), author.speaker().value())
                .query((row, n) -> row.getString(1))
                .single();
    }

    private String one(String sql, String of) {
        return jdbc.sql(sql).param(UUID.fromString(of)).query((row, n) -> row.getString(1)).list().getFirst();
    }
}
