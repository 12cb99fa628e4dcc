package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.routebord.shell.Dates;
import org.junit.jupiter.api.Test;

/** Minutes on the screens: staff writes and corrects, everybody reads from the reactions on, and what is final is locked. */
class MinutesScenesTest extends TrajectScenes {

    private static final LocalDate TODAY = Dates.local(Instant.now());

    @Test
    void they_go_through_four_phases_and_everybody_reads_them_from_the_third() {
        var criteria = evening.open("criteria").toString();
        send(
                evening.guest("Fatima Zwartkip", 0),
                "criteria.propose",
                "activity",
                criteria,
                "name",
                "Blauwe stoelen",
                "sentence",
                "x");
        var work = workplace("verslagen").sees("Van elke bijeenkomst die voorbij is, is er een verslag.");
        var all = everybody("verslagen").sees("Er zijn nog geen verslagen om te lezen.");

        send(evening.marloes(), "workshop.end");
        work.sees("Maak het verslag: " + evening.workshop().title());
        send(sanne, "minutes.prepare", "evening", work.sends("minutes.prepare").value("evening"));
        work.sees("Blauwe stoelen").sees("Opgesteld").loses("Zwartkip");

        var part = work.sends("minutes.correct");
        send(
                sanne,
                "minutes.correct",
                "section",
                part.value("section"),
                "base",
                part.value("base"),
                "text",
                "Het was gezellig.");
        work.sees("Het was gezellig.").sees("1 eerdere tekst");
        var minutes = work.sends("minutes.forward").value("minutes");
        send(sanne, "minutes.forward", "minutes", minutes, "from", "prepared");
        all.loses("Het was gezellig.");
        send(
                sanne,
                "minutes.forward",
                "minutes",
                minutes,
                "from",
                "checked",
                "until",
                TODAY.plusDays(7).toString());

        all.sees("Het was gezellig.")
                .sees("Blauwe stoelen")
                .sees("Reageren kan tot en met " + Dates.whole(TODAY.plusDays(7)))
                .loses("eerdere tekst")
                .loses("Zwartkip");
        assertThat(all.commands()).isEmpty();

        send(evening.anneke(), "minutes.react", "minutes", minutes, "text", "Ik miste de koffie");
        work.sees("Ik miste de koffie")
                .sees("Anneke")
                .sees("Definitief maken kan als de tijd om te reageren voorbij is.");
        all.sees("Ik miste de koffie").sees("klankbordgroep").loses("Anneke");

        jdbc.sql("update evening_minutes set reactions_until = ? where cast(id as varchar) = ?")
                .params(TODAY.minusDays(1), minutes)
                .update();
        send(sanne, "minutes.forward", "minutes", minutes, "from", "reactions");
        work.sees("Definitief sinds").sees("Controlegetal (SHA-256)");
        all.sees("Definitief sinds");
        assertThat(work.hiddenForm("minutes.correct")).isTrue();
        assertThat(work.hiddenForm("minutes.forward")).isTrue();
        assertThat(work.hiddenForm("minutes.react")).isTrue();
    }

    @Test
    void a_member_at_home_reads_them_and_can_react_while_the_term_runs() {
        var home = blocks("minutes", evening.anneke());
        send(evening.marloes(), "workshop.end");
        var work = workplace("verslagen");
        send(sanne, "minutes.prepare", "evening", evening.workshop().id().toString());
        var minutes = work.sees("Opgesteld").sends("minutes.forward").value("minutes");
        send(sanne, "minutes.forward", "minutes", minutes, "from", "prepared");
        assertThat(home.commands()).isEmpty();

        send(sanne, "minutes.forward", "minutes", minutes, "from", "checked", "until", TODAY.toString());
        home.brings("Kijk het verslag mee na").sees(evening.workshop().title());
        assertThat(home.shown("minutes.react")).isTrue();
        assertThat(home.commands()).containsExactly("minutes.react");

        jdbc.sql("update evening_minutes set reactions_until = ? where cast(id as varchar) = ?")
                .params(TODAY.minusDays(1), minutes)
                .update();
        anotherDay();
        home.takesAway("Kijk het verslag mee na");
    }

    @Test
    void staff_takes_an_earlier_text_away_and_everybody_reads_that_it_was_there() {
        send(evening.marloes(), "workshop.end");
        var work = workplace("verslagen");
        send(sanne, "minutes.prepare", "evening", evening.workshop().id().toString());
        var minutes = work.sees("Opgesteld").sends("minutes.forward").value("minutes");
        send(sanne, "minutes.forward", "minutes", minutes, "from", "prepared");
        send(sanne, "minutes.forward", "minutes", minutes, "from", "checked", "until", TODAY.toString());
        jdbc.sql("update evening_minutes set opened_at = opened_at - interval '1' hour where cast(id as varchar) = ?")
                .param(minutes)
                .update();
        var part = work.sends("minutes.correct").value("section");
        send(sanne, "minutes.correct", "section", part, "base", "1", "text", "Pietersen kwam te laat.");
        send(sanne, "minutes.correct", "section", part, "base", "2", "text", "Iemand kwam te laat.");
        var all = everybody("verslagen").sees("Pietersen kwam te laat.");
        work.sees("Pietersen kwam te laat.").sees("Haal tekst 2 weg");
        assertThat(all.commands()).isEmpty();
        var form = work.sends("minutes.blank");
        assertThat(form).containsEntry("section", part).containsEntry("version", "2");

        send(sanne, "minutes.blank", "section", part, "version", "2");

        for (var tab : new Tab[] {work, all}) {
            tab.sees("Deze tekst is weggehaald").sees("Iemand kwam te laat.").loses("Pietersen");
        }
        work.loses("Haal tekst 2 weg").sees("Haal tekst 1 weg");
    }
}
