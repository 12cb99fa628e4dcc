package nl.routebord.rights;

import java.util.List;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands on the boards of a {@link World} that have ways of their own. */
final class BoardsMade extends Making {

    BoardsMade(Building building, World world, JdbcClient jdbc) {
        super(building, world, jdbc);
    }

    @Override
    void make() {
        criteria();
        feedback();
        ballot();
        moreBallots();
        thermometer();
        model();
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
                guest,
                "criteria.edit",
                "item",
                world.field("criteria", "item"),
                "base",
                "1",
                "name",
                world.text("Punt van mij"),
                "sentence",
                world.text("Beter gezegd."));
        building.send(
                lead,
                "criteria.edit",
                "item",
                world.field("criteria", "item"),
                "base",
                "1",
                "name",
                world.text("Punt van ons"),
                "sentence",
                "");
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
        building.send(
                lead,
                "criteria.join",
                "item",
                named("criterion", "Dichtbij"),
                "other",
                named("criterion", "Op tijd"),
                "name",
                world.text("Dichtbij en op tijd"),
                "sentence",
                "");
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
        building.send(
                lead,
                "feedback.merge",
                "items",
                named("feedback", "Eerst") + " " + named("feedback", "Dan"),
                "sort",
                "works",
                "text",
                world.text("Samen"));
        put("feedback.apart.item", named("feedback", "Samen"));
        put("feedback.works", world.text("Vriendelijk"));
        put("feedback.pinches", world.text("Langzaam"));
    }

    private void ballot() {
        var activity = world.field("ballot", "activity");
        var round = one(
                "select id from ballot_round where activity_id = ? and closed_at is null order by number", activity);
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
        building.send(
                beside, "ballot.cast", "round", round, "option", option, "mark", "1", "reason", world.text("Omdat"));
    }

    /** One that nobody was asked yet, and one where the parts are put in an order. */
    private void moreBallots() {
        building.send(
                lead,
                "ballot.new",
                "question",
                world.text("Later?"),
                "method",
                "parts",
                "parts",
                world.text("Dit"),
                "secret",
                "no");
        var later = ballot("Later?");
        put("ballot.later", later);
        for (var command : List.of("promise", "practice.start")) {
            put("ballot." + command + ".activity", later);
        }
        put("ballot.revise.option", one("select id from ballot_option where activity_id = ?", later));
        building.send(
                lead,
                "ballot.new",
                "question",
                world.text("Bezwaar?"),
                "method",
                "consent",
                "parts",
                world.text("Dit"),
                "secret",
                "no");
        put("ballot.consent", ballot("Bezwaar?"));
        put("ballot.stage.activity", ballot("Bezwaar?"));
        building.send(lead, "phase.open", "activity", ballot("Bezwaar?"));
        building.send(
                lead,
                "ballot.new",
                "question",
                world.text("Gedaan?"),
                "method",
                "parts",
                "parts",
                world.text("Dit"),
                "secret",
                "no");
        var done = new ActivityId(UUID.fromString(ballot("Gedaan?")));
        building.send(lead, "phase.open", "activity", done.toString());
        put("ballot.done-round", one("select id from ballot_round where activity_id = ?", done.toString()));
        world.evening.close(done);
        world.evening.reveal(done);
        put("ballot.done", done.toString());
        put("ballot.decide.activity", done.toString());
        put("ballot.about.activity", done.toString());
        building.send(
                lead,
                "ballot.new",
                "question",
                world.text("Welke eerst?"),
                "method",
                "ranking",
                "parts",
                world.text("Een") + "\n" + world.text("Twee"),
                "secret",
                "no");
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
                guest,
                "model.relate",
                "activity",
                activity,
                "from",
                world.field("model", "from"),
                "to",
                world.field("model", "to"),
                "flow",
                world.field("model", "flow")));
        put("model.relation", one("select id from model_relation where activity_id = ?", activity));
    }
}
