package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sides beside each other, each board with a scene of its own. */
class SideBySideScenesTest extends Scenes {

    @Test
    void s1_b3_each_side_writes_apart_and_all_see_it_beside_each_other_at_the_reveal() {
        stage("S1-B3");
        var one = add(fatima, "naam", "Er kwamen taken bij.", "vak", "Zo ziet de gemeente het");
        phone.sees("Er kwamen taken bij.");
        add(jan, "naam", "Ons advies kwam steeds te laat.", "vak", "Zo zien de adviesraden het");
        assertThat(other.tree()).doesNotContain("Er kwamen taken bij.");
        assertThat(hall.tree()).doesNotContain("Er kwamen taken bij.").doesNotContain("Ons advies kwam");
        hall.sees("2");

        evening.close(activity);
        evening.reveal(activity);
        allSee("Er kwamen taken bij.", "Ons advies kwam steeds te laat.");
        send(marloes, "sidebyside.change", "entry", one.toString(), "base", "1", "f-stafdiffers", "Hier verschilt het");
    }

    @Test
    void s3_b6_three_write_the_same_story_and_compare() {
        stage("S3-B6");
        var alderman = add(fatima, "naam", "Iedereen praat mee.", "vak", "Wethouder");
        add(jan, "naam", "De adviesraad stopt.", "vak", "Adviesraad");
        hall.sees("2");
        evening.close(activity);
        evening.reveal(activity);
        allSee("Iedereen praat mee.", "De adviesraad stopt.");
        filled(alderman, "vak", "Wethouder");
    }

    @Test
    void s4_b6_four_models_stand_beside_our_own_plan_which_is_filled_in_together() {
        stage("S4-B6");
        var group = entry("Vaste groep");
        phone.sees("Een kerngroep van verbinders");
        change(fatima, group, "Ons plan", "Een groep van twaalf");
        allSee("Een groep van twaalf");
        change(jan, group, "Ons plan", "Een groep van twaalf, die elk jaar wisselt");
        filled(group, field("Ons plan"), "Een groep van twaalf, die elk jaar wisselt");
        send(jan, "sidebyside.change", "entry", group.toString(), "base", "3", "f-stafk1", "Iets anders");
        filled(group, "stafk1", "Een commissie over het proces");
    }

    @Test
    void s5_b1_what_was_goes_over_into_what_comes_with_its_dates_and_money() {
        stage("S5-B1");
        var over = add(
                fatima,
                "naam",
                "De spreekuren in de wijk",
                "vak",
                "Dit gaat over",
                "Vanaf wanneer?",
                "1 januari",
                "Tot wanneer?",
                "1 juli",
                "Op welke voorwaarde?",
                "oud-leden helpen mee",
                "Hoeveel geld is er?",
                "3.000 euro");
        add(jan, "naam", "Wmo-raad", "vak", "Nu");
        add(jan, "naam", "Netwerk", "vak", "Straks");
        allSee("De spreekuren in de wijk", "Wmo-raad", "Netwerk");
        filled(over, "vak", "Dit gaat over", field("Op welke voorwaarde?"), "oud-leden helpen mee");
    }
}
