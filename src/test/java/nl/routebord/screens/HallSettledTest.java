package nl.routebord.screens;

import java.util.Map;
import nl.routebord.shell.Words;
import org.junit.jupiter.api.Test;

/** The hall reads below every board where its voice still counts, and where that was decided before. */
class HallSettledTest extends Scenes {

    @Test
    void what_lies_fixed_and_what_is_open_comes_below_another_board_and_follows() {
        stage("S3-B2");
        var fixed = activity;
        add(jan, "naam", "De Wmo-raad stopt", "vak", "Ligt vast");
        hall.sees("De Wmo-raad stopt").takesAway(Words.say("workshop.hall.fixed"));

        prepare("S1-B1");
        send(marloes, "stage.start", "activity", activity.toString());
        hall.brings(Words.say("workshop.hall.fixed"))
                .brings("De Wmo-raad stopt")
                .takesAway(Words.say("workshop.hall.open"));

        send(marloes, "stage.start", "activity", fixed.toString());
        activity = fixed;
        kind = "cards";
        hall.takesAway(Words.say("workshop.hall.fixed"));
        add(fatima, "naam", "Hoe vaak we praten", "vak", "Is nog open");
        for (int n = 1; n <= 4; n++) {
            add(fatima, "naam", "Wie er meepraat in wijk " + n, "vak", "Is nog open");
        }
        prepare("S1-B6");
        send(marloes, "stage.start", "activity", activity.toString());
        hall.brings(Words.say("workshop.hall.open"))
                .brings("Hoe vaak we praten, Wie er meepraat in wijk 1")
                .brings(Words.say("workshop.hall.settled.more", Map.of("n", 3)));
    }

    @Test
    void a_break_and_a_traject_where_nobody_said_so_show_no_line() {
        stage("S1-B1");
        hall.takesAway(Words.say("workshop.hall.settled"))
                .takesAway(Words.say("workshop.hall.fixed"))
                .takesAway(Words.say("workshop.hall.open"));
    }
}
