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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second guide of one evening is no staff of its traject, also for who writes commands by hand. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class HelperAtWorkplaceTest {

    /** The first part of every command of the workplace. */
    private static final Set<String> WORKPLACE =
            Set.of("followup", "vraag", "decision", "calendar", "evaluation", "minutes", "member");

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Scope sem;

    @BeforeEach
    void aSecondGuide() {
        sem = colleagues.scope(colleagues.helper(cast.evening().marloes(), "Sem"));
    }

    @Test
    void every_command_of_the_workplace_but_one_is_refused_and_nothing_is_kept() {
        var before = kept();
        var tried = new TreeSet<String>();
        for (var intake : intakes) {
            for (var name : intake.commands()) {
                if (WORKPLACE.contains(name.substring(0, name.indexOf('.'))) && !name.equals("decision.make")) {
                    tried.add(name);
                    assertThatThrownBy(() -> colleagues.send(sem, name, fields(name)))
                            .as(name)
                            .isInstanceOf(Refusal.class)
                            .satisfies(refused -> assertThat(refused.getMessage())
                                    .isIn(
                                            "shared.refused.lead", "shared.refused.traject",
                                            "evaluation.refused.who", "minutes.refused.who"));
                }
            }
        }
        assertThat(tried).hasSizeGreaterThan(30).contains("followup.publish", "minutes.forward", "member.invite");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void what_the_desk_offers_below_a_board_works() {
        assertThatCode(() -> colleagues.send(
                        sem, "decision.make", "title", "Een bus", "reason", "Zo", "review", "2099-05-01"))
                .doesNotThrowAnyException();
    }

    private int kept() {
        return jdbc.sql("select count(*) from log_entry where traject_id = ?")
                .param(sem.traject().value())
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
            "status",
            "taken",
            "reason",
            "Zo",
            "days",
            "5",
            "card",
            id,
            "question",
            "Wat?",
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
            "minutes",
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
            id + "/" + id
        };
    }
}
