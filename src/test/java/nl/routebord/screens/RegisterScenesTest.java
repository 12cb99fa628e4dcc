package nl.routebord.screens;

import org.junit.jupiter.api.Test;

/** The lists of the route, each with a scene of its own. */
class RegisterScenesTest extends Scenes {

    @Test
    void s6_b3_two_people_name_places_and_fill_in_who_goes_there() {
        stage("S6-B3");

        var cafe = add(fatima, "naam", "Themacafé in de Kroeg", "Welke groep", "Jonge ouders");
        allSee("Themacafé in de Kroeg");
        change(jan, cafe, "Wie gaat erheen?", "De wethouder en Marloes", "Wanneer", "eerste dinsdag");
        allSee("eerste dinsdag");
        desk.sees("De wethouder en Marloes");

        filled(cafe, "naam", "Themacafé in de Kroeg", field("Welke groep"), "Jonge ouders");
        filled(cafe, field("Wie gaat erheen?"), "De wethouder en Marloes");
        phone(fatima).sees("De wethouder en Marloes");
    }
}
