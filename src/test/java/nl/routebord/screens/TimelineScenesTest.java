package nl.routebord.screens;

import org.junit.jupiter.api.Test;

/** S3-B1: the calendar of decisions. */
class TimelineScenesTest extends Scenes {

    @Test
    void s3_b1_decisions_find_their_place_in_time_by_whoever_decides() {
        stage("S3-B1");
        var start = entry("De start");
        change(fatima, start, "vak", "College", "wanneer", "najaar 2098", "Hoe staat het?", "Gepland");
        hall.sees("Kw 3 2098");
        var rules = add(
                jan,
                "naam",
                "De naam",
                "vak",
                "Inwoners",
                "wanneer",
                "31-3-2099",
                "Wie horen we eerst?",
                "het klankbord");
        allSee("De naam");
        phone.sees("in-time").sees("najaar 2098");
        filled(start, "vak", "College", "wanneer", "najaar 2098", field("Hoe staat het?"), "Gepland");
        filled(rules, field("Wie horen we eerst?"), "het klankbord");
        hall.sees("Nog geen datum");
    }
}
