package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is of the traject is done from its workplace alone, also by who writes commands by hand: not from a desk, of whoever leads
 * an evening or helps there, and by nobody who only takes part or reads. The list is what the rooms take in, so a new command
 * of one of them is asked here too.
 */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class EveningAtWorkplaceTest {

    /** The first part of every command of the workplace. */
    private static final Set<String> WORKPLACE = Set.of(
            "followup",
            "vraag",
            "decision",
            "calendar",
            "evaluation",
            "minutes",
            "member",
            "plan",
            "moment",
            "poll",
            "traject",
            "route",
            "role");

    /** What members of the sounding board do too, and what a desk offers below its own boards. */
    private static final Set<String> OTHERS_TOO = Set.of("decision.make", "evaluation.find", "minutes.react");

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
    }

    /** Everybody who is not at the workplace. */
    enum Somebody {
        LEADER,
        HELPER,
        GUEST,
        MEMBER,
        HALL,
        READER
    }

    private Scope scope(Somebody who) {
        return switch (who) {
            case LEADER -> evening.marloes();
            case HELPER -> colleagues.scope(colleagues.helper(evening.marloes(), "Sem"));
            case GUEST -> evening.fatima();
            case MEMBER -> evening.anneke();
            case HALL -> evening.hall();
            case READER ->
                Scope.reader(evening.workshop().traject(), cast.staff(evening).speaker());
        };
    }

    @ParameterizedTest
    @EnumSource(Somebody.class)
    void every_command_of_the_workplace_is_refused_elsewhere_and_nothing_is_kept(Somebody somebody) {
        var who = scope(somebody);
        var before = kept();
        var tried = new TreeSet<String>();
        for (var intake : intakes) {
            for (var name : intake.commands()) {
                if (WORKPLACE.contains(name.substring(0, name.indexOf('.')))
                        && (!OTHERS_TOO.contains(name) || somebody == Somebody.READER || somebody == Somebody.HALL)) {
                    tried.add(name);
                    assertThatThrownBy(() -> colleagues.send(who, name, fields(name)))
                            .as(name)
                            .isInstanceOf(Refusal.class)
                            .satisfies(
                                    refused -> assertThat(refused.getMessage()).isIn(expected(somebody)));
                }
            }
        }
        assertThat(tried).hasSizeGreaterThan(50).contains("followup.publish", "minutes.forward", "member.invite");
        assertThat(kept()).isEqualTo(before);
    }

    private static Set<String> expected(Somebody somebody) {
        return switch (somebody) {
            case LEADER, HELPER -> Set.of("shared.refused.traject");
            case GUEST, MEMBER -> Set.of("shared.refused.staff");
            case HALL, READER ->
                Set.of(
                        "shared.refused.staff",
                        "shared.refused.readonly",
                        "evaluation.refused.who",
                        "minutes.refused.who");
        };
    }

    @ParameterizedTest
    @EnumSource(
            value = Somebody.class,
            names = {"LEADER", "HELPER", "GUEST"})
    void how_a_point_goes_and_what_minutes_say_is_for_staff_and_members(Somebody somebody) {
        var who = scope(somebody);
        assertThatThrownBy(() -> colleagues.send(who, "evaluation.find", fields("evaluation.find")))
                .hasMessage("evaluation.refused.who");
        assertThatThrownBy(() -> colleagues.send(who, "minutes.react", fields("minutes.react")))
                .hasMessage("minutes.refused.who");
    }

    @ParameterizedTest
    @EnumSource(
            value = Somebody.class,
            names = {"LEADER", "HELPER"})
    void at_a_desk_is_decided_about_what_stands_on_a_board_of_that_evening_and_nothing_else(Somebody somebody) {
        var who = scope(somebody);
        var own = point(evening);
        assertThatCode(() -> colleagues.send(who, "decision.make", decision(own)))
                .doesNotThrowAnyException();

        var next =
                new Scope(who.role(), who.traject(), cast.evening().workshop().id(), who.who(), "");
        for (var ground : List.of(own, "", point(cast.evening()), UUID.randomUUID() + "/" + UUID.randomUUID())) {
            assertThatThrownBy(() -> colleagues.send(next, "decision.make", decision(ground)))
                    .hasMessage("decision.refused.ground");
        }
        assertThatThrownBy(() -> colleagues.send(who, "decision.make", decision("")))
                .hasMessage("decision.refused.ground");
    }

    /** Something that stands on a board of this evening, as the list of a form has it. */
    private String point(Cast.Evening of) {
        var board = of.open("criteria").toString();
        colleagues.send(of.fatima(), "criteria.propose", "activity", board, "name", "Bankjes", "sentence", "x");
        return board + "/"
                + jdbc.sql("select id from criterion where activity_id = ? and name = 'Bankjes'")
                        .param(UUID.fromString(board))
                        .query(UUID.class)
                        .single();
    }

    private static String[] decision(String ground) {
        return new String[] {"title", "Een bus", "reason", "Zo", "review", "2099-05-01", "ground", ground};
    }

    private int kept() {
        return jdbc.sql("select count(*) from log_entry where traject_id = ?")
                .param(evening.workshop().traject().value())
                .query(Integer.class)
                .single();
    }

    /** So that every command comes to its service. */
    private static String[] fields(String name) {
        var id = UUID.randomUUID().toString();
        return new String[] {
            "kind",
            "concern",
            "item",
            name.startsWith("followup") ? "entry:" + id : id,
            "items",
            "entry:" + id,
            "reason",
            "Zo",
            "days",
            "5",
            "card",
            id,
            "whom",
            "Wie",
            "phase",
            "make",
            "room",
            "some",
            "purpose",
            "Doen",
            "before",
            "2099-05-01",
            "reply",
            "2099-05-02",
            "board",
            "S1-B1",
            "people",
            "Wie",
            "activity",
            id,
            "evening",
            id,
            "text",
            "Zo",
            "decision",
            id,
            "base",
            "1",
            "version",
            "1",
            "why",
            "Zo",
            "moment",
            id,
            "title",
            "Zo",
            "review",
            "2099-05-01",
            "point",
            id,
            "mark",
            "good",
            "horizon",
            "half",
            "section",
            id,
            "from",
            "prepared",
            "until",
            "2099-05-01",
            "member",
            id,
            "profile",
            "other",
            "ground",
            id + "/" + id,
            "poll",
            id,
            "form",
            id,
            "sheet",
            "1",
            "opens",
            "true",
            "anew",
            "true",
            "day",
            "1-5-2099",
            "time",
            "20.00",
            "act",
            "open",
            "minutes",
            name.startsWith("plan") ? "15" : id,
            "to",
            "up",
            "name",
            "Zo",
            "status",
            name.startsWith("followup") ? "taken" : "now",
            "step",
            "4",
            "on",
            "true",
            "question",
            "Wat?",
            "account",
            id,
            "role",
            "reader"
        };
    }
}
