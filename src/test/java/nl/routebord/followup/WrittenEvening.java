package nl.routebord.followup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Scope;
import nl.routebord.trail.BroughtIn.Thing;
import nl.routebord.workshop.Contribution;

/** A traject in which people wrote on boards and everywhere beside them. */
abstract class WrittenEvening extends AnsweredEvening {

    /** What waits of all kinds by the tables alone; what is gathered is one as long as there is anything. */
    int independent() {
        return counted()
                + jdbc.sql("""
                select (select count(*) from entry_remark r join entry e on e.id = r.entry_id join activity a on a.id = e.activity_id
                        where a.traject_id = :t and r.removed_at is null and r.answer is null and r.id not in (select item_id
                        from follow_up where published_at is not null))
                     + (select count(distinct v.round_id) from vote v join ballot_round r on r.id = v.round_id
                        join activity a on a.id = r.activity_id where a.traject_id = :t and v.reason is not null
                        and r.id not in (select item_id from follow_up where published_at is not null))
                     + (select count(distinct s.round_id) from sealed_ballot s join ballot_round r on r.id = s.round_id
                        join activity a on a.id = r.activity_id where a.traject_id = :t and s.reason is not null
                        and r.id not in (select item_id from follow_up where published_at is not null))
                     + (select count(*) from ballot_option o join activity a on a.id = o.activity_id where a.traject_id = :t
                        and o.author_id is not null and o.id not in (select item_id from follow_up where published_at is not null))
                     + (select count(*) from thermometer_sentence s join thermometer_round r on r.id = s.round_id
                        join activity a on a.id = r.activity_id where a.traject_id = :t
                        and s.id not in (select item_id from follow_up where published_at is not null))
                     + (select count(distinct q.id) from poll q join poll_voice v on v.poll_id = q.id where q.traject_id = :t
                        and v.words is not null and q.id not in (select item_id from follow_up where published_at is not null))
                     + (select count(distinct c.month_day) from member_check c where c.traject_id = :t and c.text is not null
                        and (select count(*) from follow_up f where f.traject_id = :t and f.item_kind = 'check-texts'
                             and f.published_at is not null) = 0)
                     + (select count(*) from evaluation_finding f join evaluation_point e on e.id = f.point_id
                        join participant p on p.id = f.who where e.traject_id = :t and p.kind = 'MEMBER'
                        and f.id not in (select item_id from follow_up where published_at is not null))
                     + (select count(*) from minutes_reaction r join evening_minutes m on m.id = r.minutes_id
                        join participant p on p.id = r.who where m.traject_id = :t and p.kind = 'MEMBER'
                        and r.id not in (select item_id from follow_up where published_at is not null)) as n""")
                        .param("t", marloes.traject().value())
                        .query(Integer.class)
                        .single();
    }

    List<Thing> things() {
        return unfollowed.things(marloes.traject());
    }

    List<String> texts() {
        return things().stream().map(Thing::text).toList();
    }

    int waiting() {
        return unfollowed.count(marloes.traject()).waiting();
    }

    List<String> others(Scope who) {
        return contributions.of(who).others().stream()
                .map(Contribution.Other::text)
                .toList();
    }

    ActivityId document() {
        return activities.ofPreset(marloes.traject(), "S4-B10").getLast().id();
    }

    ItemRef remark(Scope who, String text) {
        if (activities.ofPreset(marloes.traject(), "S4-B10").isEmpty()) {
            send(marloes, "workshop.board", "board", "S4-B10");
        }
        send(marloes, "stage.start", "activity", document().toString());
        var part = jdbc.sql("select id from entry where activity_id = ? order by position fetch first row only")
                .param(document().value())
                .query(UUID.class)
                .single();
        send(who, "document.remark", "entry", part.toString(), "text", text);
        return thing(text);
    }

    void openVote() {
        evening.open("ballot");
        send(fatima, "ballot.propose", "activity", ballot(), "name", "Een bus", "sentence", "Elke dag.");
        vote(fatima, "Te duur");
        vote(jan, "Geheim");
        evening.close(evening.activity("ballot"));
        evening.reveal(evening.activity("ballot"));
    }

    void vote(Scope who, String reason) {
        send(who, "ballot.cast", "round", round(), "option", option(), "mark", "2", "reason", reason);
    }

    String ballot() {
        return evening.activity("ballot").toString();
    }

    String round() {
        return one(
                "select id from ballot_round where activity_id = ? order by number desc fetch first row only",
                ballot());
    }

    String option() {
        return one(
                "select id from ballot_option where activity_id = ? and removed_at is null and not other"
                        + " order by position fetch first row only",
                ballot());
    }

    ActivityId thermometer() {
        return activities.ofPreset(marloes.traject(), "S1-B5").getLast().id();
    }

    void sentences(int people) {
        if (activities.ofPreset(marloes.traject(), "S1-B5").isEmpty()) {
            send(marloes, "workshop.board", "board", "S1-B5");
            send(marloes, "stage.start", "activity", thermometer().toString());
        }
        var statement = one(
                "select id from thermometer_statement where activity_id = ? order by position fetch first row only",
                thermometer().toString());
        for (int n = 0; n < people; n++) {
            var who = evening.guest(null, n);
            send(who, "thermometer.answer", "statement", statement, "mark", "3");
            send(who, "thermometer.say", "statement", statement, "text", "Zin " + n);
        }
        evening.close(thermometer());
        evening.reveal(thermometer());
    }

    void poll(int people) {
        send(
                cast.staff(evening),
                "poll.make",
                "question",
                "Waarheen?",
                "options",
                "Links\nRechts",
                "open",
                "Waarom?",
                "day",
                "1-6-2027",
                "time",
                "20.00");
        var poll = UUID.fromString(one(
                "select id from poll where traject_id = ?", marloes.traject().toString()));
        var option =
                UUID.fromString(one("select id from poll_option where poll_id = ? and position = 1", poll.toString()));
        for (int n = 0; n < people; n++) {
            jdbc.sql(
                            "insert into poll_voice (id, poll_id, way, sender, option_id, words) values (?, ?, 'ONLINE', ?, ?, ?)")
                    .params(UUID.randomUUID(), poll, "zender-" + n, option, "Geheim " + n)
                    .update();
        }
        jdbc.sql("update poll set sealed_at = current_timestamp where id = ?")
                .param(poll)
                .update();
    }

    void check(Scope member, String text) {
        send(member, "check.fillin", "month", YearMonth.now().toString(), "runs_score", "4", "runs_text", text);
    }

    String point() {
        send(marloes, "evaluation.make", "text", "De wachttijd", "horizon", "half");
        return one(
                "select id from evaluation_point where traject_id = ?",
                marloes.traject().toString());
    }

    String minutes() {
        return one(
                "select id from evening_minutes where traject_id = ?",
                marloes.traject().toString());
    }

    void minutes(Scope member, String text) {
        send(marloes, "workshop.end");
        send(marloes, "minutes.prepare", "evening", evening.workshop().id().toString());
        send(marloes, "minutes.forward", "minutes", minutes(), "from", "prepared");
        send(
                marloes,
                "minutes.forward",
                "minutes",
                minutes(),
                "from",
                "checked",
                "until",
                LocalDate.now().plusDays(7).toString());
        send(member, "minutes.react", "minutes", minutes(), "text", text);
    }

    String one(String sql, String id) {
        return new ArrayList<>(jdbc.sql(sql)
                        .param(UUID.fromString(id))
                        .query(UUID.class)
                        .list())
                .getFirst()
                .toString();
    }

    static String sha256(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
