package nl.routebord.screens;

import org.junit.jupiter.api.Test;

/** S5-B7: a date for each part of the start programme. */
class DatepollScenesTest extends Scenes {

    @Test
    void s5_b7_everybody_says_when_they_can_and_the_facilitator_picks() {
        stage("S5-B7");
        var module = board().standing().getFirst().id().value();
        change(marloes, module, "dag", "1-9-2099", "tijd", "19.30", "voor", "alle nieuwe leden", "door", "Marloes");
        allSee("19.30");
        voice(fatima, module, "kan", "Ik kan");
        voice(jan, module, "kan", "Als het moet");
        hall.sees("past het best");
        phone.sees("2 mensen gaven antwoord.");
        change(marloes, module, "gekozen", "ja");
        hall.sees("dit wordt het");
        filled(module, "dag", "2099-09-01", "voor", "alle nieuwe leden", "door", "Marloes", "gekozen", "ja");
        voice(jan, module, "kan", "");
        phone.sees("1 mens gaf antwoord.");
    }
}
