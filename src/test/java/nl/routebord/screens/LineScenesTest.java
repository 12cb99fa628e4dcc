package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.routebord.shared.Refusal;
import nl.routebord.shell.Words;
import org.junit.jupiter.api.Test;

/** A line and rings, each with a scene of its own. */
class LineScenesTest extends Scenes {

    @Test
    void s1_b2_the_staff_places_groups_on_the_line_and_shows_it_when_it_was_checked() {
        stage("S1-B2");
        var council = entry("Adviesraden van nu");
        change(
                marloes,
                council,
                "vak",
                "Twijfel",
                "second",
                "Veel invloed",
                "sources",
                "Door ons geschat",
                "Welke zorg hebben zij?",
                "Verdwijnt onze stem?");
        desk.sees("Verdwijnt onze stem?");
        hall.sees(Words.say("entries.hall.unreleased"));
        assertThat(phone.tree()).doesNotContain("Verdwijnt onze stem?");
        assertThatThrownBy(() -> change(fatima, council, "vak", "Voor")).isInstanceOf(Refusal.class);

        change(marloes, council, "sources", "Zelf gezegd");
        send(marloes, "line.release", "activity", activity.toString());
        allSee("Twijfel");
        phone.sees("Adviesraden van nu");
        filled(council, "vak", "Twijfel", "second", "Veel invloed", "sources", "Zelf gezegd");
    }

    @Test
    void s2_b1_everybody_places_who_is_concerned_in_rings_around_the_client() {
        stage("S2-B1");
        var parents = entry("Belangenorganisaties");
        change(fatima, parents, "vak", "Denkt mee", "Hebben we contact?", "Nog niet");
        hall.sees("rings");
        change(jan, parents, "Binnen of buiten de gemeente?", "Buiten", "Doen zij al mee?", "nee");
        allSee("Belangenorganisaties");
        filled(parents, "vak", "Denkt mee", field("Hebben we contact?"), "Nog niet", field("Doen zij al mee?"), "nee");
        var own = add(fatima, "naam", "De speeltuinvereniging", "vak", "Weet ervan");
        allSee("De speeltuinvereniging");
        filled(own, "vak", "Weet ervan");
    }
}
