package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** S4-B10: the concept is tested part by part. */
class DocumentScenesTest extends Scenes {

    @Test
    void s4_b10_a_remark_becomes_a_new_version_and_people_are_asked_again() {
        stage("S4-B10");
        var goal = entry("Doel");
        change(marloes, goal, "tekst", "Wij luisteren naar cliënten.");
        allSee("Wij luisteren naar cliënten.");
        voice(fatima, goal, "goed", "Goed zo");
        phone.sees("1 mens gaf antwoord.");
        send(jan, "document.remark", "entry", goal.toString(), "text", "Zeg ook wat u ermee doet.");
        phone.sees("Zeg ook wat u ermee doet.");

        change(marloes, goal, "tekst", "Wij luisteren naar cliënten en zeggen wat wij ermee doen.");
        allSee("en zeggen wat wij ermee doen");
        phone.sees("Dit ging over een eerdere tekst").sees("1 eerdere tekst");
        assertThat(board().standing()
                        .getFirst()
                        .voices(board().shape().voiced().getFirst())
                        .total())
                .isZero();
        assertThatThrownBy(() -> change(jan, goal, "tekst", "Iets anders")).hasMessageContaining("staff");
        send(marloes, "document.reply", "remark", desk.hidden("remark"), "text", "Dat staat er nu.");
        phone.sees("Dat staat er nu.");
        filled(goal, "tekst", "Wij luisteren naar cliënten en zeggen wat wij ermee doen.");
        vote("poll", "");
    }
}
