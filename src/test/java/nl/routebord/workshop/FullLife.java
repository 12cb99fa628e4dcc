package nl.routebord.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.routebord.road.Intake;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An evening on which somebody does everything a guest can do, by the commands that phones send. Whatever this person types has
 * a {@link #mark} in it.
 */
final class FullLife {

    /** In all that this person types, and in nothing of anybody else. */
    final String mark = "Zeepaardje " + UUID.randomUUID().toString().substring(0, 8);

    static final String OTHER = "Walvis";

    private final Cast.Evening evening;
    private final List<Intake> intakes;
    private final JdbcClient jdbc;
    final Scope marloes;
    final Scope who;
    final Scope other;
    final List<ActivityId> boards = new ArrayList<>();

    FullLife(Cast.Evening evening, List<Intake> intakes, JdbcClient jdbc, Scope who) {
        this.evening = evening;
        this.intakes = intakes;
        this.jdbc = jdbc;
        this.marloes = evening.marloes();
        this.who = who;
        this.other = evening.jan();
    }

    void send(Scope scope, String command, Object... fields) {
        var texts = new String[fields.length];
        for (int n = 0; n < fields.length; n++) {
            texts[n] = fields[n].toString();
        }
        intakes.stream()
                .filter(intake -> intake.commands().contains(command))
                .findFirst()
                .orElseThrow()
                .take(scope, Cast.command(command, texts));
    }

    ActivityId board(String number) {
        send(marloes, "workshop.board", "board", number);
        var board = evening.board(number);
        send(marloes, "stage.start", "activity", board);
        boards.add(board);
        return board;
    }

    UUID one(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(UUID.class).list().getLast();
    }

    UUID entry(ActivityId board, String text) {
        return one(
                "select e.id from entry e join entry_cell c on c.entry_id = e.id where e.activity_id = ? and c.text = ?",
                board.value(),
                text);
    }

    UUID card(ActivityId cards, Scope author, String text) {
        send(author, "cards.add", "activity", cards, "f-naam", text, "f-vak", "Niet tevreden");
        return entry(cards, text);
    }

    /** The board of cards of step 1, with a card of this person that was changed once. */
    ActivityId cards() {
        var cards = board("S1-B1");
        var own = card(cards, who, mark + " wacht te lang");
        send(
                who,
                "cards.change",
                "entry",
                own,
                "base",
                1,
                "f-naam",
                mark + " wacht veel te lang",
                "f-vak",
                "Niet tevreden");
        var theirs = card(cards, other, OTHER + " zegt iets anders");
        send(who, "concern.raise", "kind", "entry", "item", theirs, "text", mark + " maakt zich zorgen");
        return cards;
    }

    /** Two empty chairs, each supported by the other. */
    ActivityId chairs() {
        var chairs = board("S2-B2");
        var own = chair(chairs, who, mark + " ontbreekt");
        var theirs = chair(chairs, other, OTHER + " ontbreekt");
        send(who, "cards.mark", "entry", theirs, "mark", "support", "on", "true");
        send(other, "cards.mark", "entry", own, "mark", "support", "on", "true");
        return chairs;
    }

    private UUID chair(ActivityId chairs, Scope author, String text) {
        send(author, "cards.add", "activity", chairs, "f-naam", text);
        return entry(chairs, text);
    }

    ActivityId points() {
        var points = evening.open("criteria");
        boards.add(points);
        send(who, "criteria.propose", "activity", points, "name", mark + " punt", "sentence", mark + " zin");
        var own = one("select id from criterion where author = ?", who.speaker().value());
        send(who, "criteria.edit", "item", own, "base", 1, "name", mark + " punt twee", "sentence", mark + " zin twee");
        send(
                marloes,
                "criteria.edit",
                "item",
                own,
                "base",
                2,
                "name",
                mark + " punt drie",
                "sentence",
                "Zonder fouten");
        send(who, "criteria.edit", "item", own, "base", 2, "name", mark + " punt ernaast", "sentence", mark + " weer");
        send(other, "criteria.propose", "activity", points, "name", OTHER + " punt", "sentence", OTHER + " zin");
        var theirs =
                one("select id from criterion where author = ?", other.speaker().value());
        send(who, "criteria.support", "item", theirs, "version", 1, "on", "true");
        return points;
    }

    ActivityId feedback() {
        var feedback = evening.open("feedback");
        boards.add(feedback);
        send(who, "feedback.give", "activity", feedback, "sort", "pinches", "text", mark + " vindt dit lastig");
        return feedback;
    }

    ActivityId ballot() {
        var ballot = evening.open("ballot");
        boards.add(ballot);
        send(who, "ballot.propose", "activity", ballot, "name", mark + " deel", "sentence", mark + " deelzin");
        vote(who, ballot);
        return ballot;
    }

    UUID round(ActivityId ballot) {
        return one("select id from ballot_round where activity_id = ? order by number", ballot.value());
    }

    void vote(Scope voter, ActivityId ballot) {
        send(
                voter,
                "ballot.cast",
                "round",
                round(ballot),
                "option",
                one(
                        "select id from ballot_option where activity_id = ? and author_id is null order by position desc",
                        ballot.value()),
                "mark",
                1,
                "reason",
                voter.equals(who) ? mark + " vindt van wel" : OTHER + " ook");
    }

    /** One that is not secret. */
    ActivityId openBallot(ActivityId about) {
        send(marloes, "ballot.about", "activity", about, "question", "Stemmen maar", "method", "poll", "secret", "no");
        var ballot = new ActivityId(one("select id from activity where kind = 'ballot' and question = 'Stemmen maar'"
                + " and traject_id = '" + marloes.traject() + "' order by position"));
        send(marloes, "stage.start", "activity", ballot);
        boards.add(ballot);
        return ballot;
    }

    void thermometer() {
        var thermometer = board("S1-B5");
        var statement = one("select id from thermometer_statement where activity_id = ?", thermometer.value());
        send(who, "thermometer.answer", "statement", statement, "mark", 2);
        send(who, "thermometer.say", "statement", statement, "text", mark + " is benieuwd");
    }

    void answer() {
        var answer = board("S1-H");
        send(who, "answer.add", "activity", answer, "f-naam", mark + " kopje", "f-tekst", mark + " alinea");
        var piece = one(
                "select id from entry where activity_id = ? and author = ?",
                answer.value(),
                who.speaker().value());
        send(who, "answer.grow", "entry", piece, "text", mark + " typt");
        send(who, "answer.remark", "entry", piece, "text", mark + " merkt op");
    }

    void model() {
        var model = board("S4-B3");
        send(who, "model.add", "activity", model, "f-naam", mark + " groep", "f-soort", "Vaste groep");
        send(other, "model.add", "activity", model, "f-naam", OTHER + " groep", "f-soort", "Vaste groep");
        send(
                who,
                "model.relate",
                "activity",
                model,
                "from",
                entry(model, mark + " groep"),
                "to",
                entry(model, OTHER + " groep"),
                "flow",
                "Signaal");
    }

    void signals() {
        send(who, "question.ask", "text", mark + " vraagt iets");
        send(other, "question.ask", "text", OTHER + " vraagt iets");
        send(
                who,
                "question.support",
                "question",
                one(
                        "select id from room_question where author = ?",
                        other.speaker().value()),
                "on",
                "true");
        send(who, "signal.give", "activity", boards.getLast(), "signal", "ready", "on", "true");
        send(who, "time.extra", "on", "true");
    }

    void tables(ActivityId cards) {
        send(marloes, "tables.begin", "activity", cards, "tables", 2);
        send(who, "table.sit", "activity", cards, "table", 1);
        send(who, "table.write", "activity", cards, "on", "true");
    }
}
