package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;
import nl.routebord.access.Audit;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.workshop.HouseDoor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The management of the house on the screen of its owner, and incidents at the workplace. */
class HouseScenesTest extends TrajectScenes {

    @Autowired
    private Credentials credentials;

    @Autowired
    private Audit audit;

    @Test
    void the_owner_reads_the_audit_book_in_words_and_searches_it() {
        audit.note(sanne, "decision.change", "decision", UUID.randomUUID());
        audit.refused(
                evening.fatima(),
                new nl.routebord.access.Act("phase.close", "activity", UUID.randomUUID()),
                "shared.refused.staff");
        var book = search(Map.of("traject", traject.id().toString()));
        book.sees("Logboek")
                .sees("Het logboek klopt.")
                .sees("Besluit veranderd")
                .sees("Sanne (werkplek)")
                .sees("Bord gesloten")
                .sees("Geweigerd (shared.refused.staff)")
                .sees("Een deelnemer")
                .sees(traject.name());
        assertThat(book.links())
                .contains(
                        "/beheer/logboek/csv?traject=" + traject.id(), "/beheer/logboek/jsonl?traject=" + traject.id());
        search(Map.of("soort", "texts", "traject", traject.id().toString()))
                .sees("Besluit veranderd")
                .loses("Geweigerd (shared");
        search(Map.of("dag", "2001-01-01")).sees("Er zijn geen regels.");
    }

    @Test
    void a_line_that_was_changed_is_named_on_the_page() {
        audit.note(sanne, "decision.change", "decision", UUID.randomUUID());
        var line = jdbc.sql("select id from audit_line where traject_id = ? order by nr desc limit 1")
                .param(traject.id().value())
                .query(UUID.class)
                .single();
        org.awaitility.Awaitility.await()
                .until(() -> jdbc.sql("select count(*) from audit_seal where line_id = ?")
                                .param(line)
                                .query(Integer.class)
                                .single()
                        == 1);
        set(line, "owner");
        try {
            tab("beheer", owner())
                    .sees("is veranderd.")
                    .sees("Meld dit als incident.")
                    .loses("Het logboek klopt.");
        } finally {
            set(line, "participant:" + sanne.speaker());
        }
        tab("beheer", owner()).sees("Het logboek klopt.").loses("Meld dit als incident.");
    }

    @Test
    void nobody_else_gets_in_and_only_the_owner_is_shown_the_way() {
        for (var seats : java.util.List.of(Map.<String, String>of(), deskSeat(), guest(evening.fatima()))) {
            tab("beheer", seats).sees("/").loses("Het logboek");
            assertThat(tab("", seats).links()).doesNotContain("/beheer");
        }
        assertThat(tab("", owner()).links()).contains("/beheer");
        tab("beheer/nergens", owner()).loses("Het logboek");
    }

    @Test
    void an_incident_is_reported_at_the_workplace_and_its_time_counts() {
        var work = workplace("incident").sees("Er is geen incident gemeld.");
        assertThat(work.commands()).contains("incident.report");
        send(sanne, "incident.report", "kind", "stranger", "what", "Een vreemde had de link.");
        work.sees("Een vreemde had de link.")
                .sees("Toegang van een vreemde")
                .sees("Daar zijn nog 72 uur voor.")
                .sees("Pagina voor de FG");
        assertThat(work.links())
                .contains("/in/avond/" + evening.workshop().handle(), traject.workplace() + "/klankbord");
        var id = work.sends("incident.close").value("incident");
        send(sanne, "incident.close", "incident", id, "outcome", "Gemeld bij de FG.");
        work.sees("Afloop: Gemeld bij de FG.").loses("Daar zijn nog");
        assertThat(work.shown("incident.close")).isFalse();
    }

    private Tab search(Map<String, String> query) {
        var book = tab("beheer", owner());
        UI.getCurrent().navigate("beheer", QueryParameters.simple(query));
        return book;
    }

    private void set(UUID line, String actor) {
        jdbc.sql("update audit_line set actor = ? where id = ?")
                .params(actor, line)
                .update();
    }

    private Map<String, String> owner() {
        return Map.of(HouseDoor.SEAT, credentials.issue(HouseDoor.SEAT, Purpose.HOUSE, UUID.randomUUID(), null));
    }
}
