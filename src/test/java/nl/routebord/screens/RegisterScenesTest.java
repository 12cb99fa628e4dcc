package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The lists of the route, each with a scene of its own. */
class RegisterScenesTest extends Scenes {

    @Test
    void s2_b4_six_chairs_are_filled_with_who_brings_what() {
        stage("S2-B4");
        var chair = board().standing().getFirst().id().value();
        change(fatima, chair, "Wat brengt deze stoel in?", "Jaren met hulp thuis", "Eigen ervaring met hulp", "ja");
        allSee("Jaren met hulp thuis");
        change(jan, chair, "Achtergrond", "Woont in Oost", "Groep", "Cliënten en naasten");
        filled(chair, field("Achtergrond"), "Woont in Oost", field("Groep"), "Cliënten en naasten");
        vote("consent", "");
    }

    @Test
    void s2_b5_each_channel_says_whom_it_reaches_who_asks_and_what_it_gave() {
        stage("S2-B5");
        var channel = board().standing().getFirst().id().value();
        change(fatima, channel, "Groep", "jonge ouders", "Wie vraagt hen?", "Noor");
        allSee("jonge ouders");
        change(jan, channel, "Wanneer", "1-9-2099", "Wat leverde het op?", "drie mensen");
        filled(channel, field("Wanneer"), "2099-09-01", field("Wat leverde het op?"), "drie mensen");
        vote("dots", "3");
    }

    @Test
    void s2_b6_a_trial_has_a_beginning_an_end_and_something_learned() {
        stage("S2-B6");
        var trial = add(fatima, "naam", "Koffie op het plein", "Met welke groep", "ouderen", "Begin", "1-9-2098");
        allSee("Koffie op het plein");
        change(jan, trial, "Einde", "1-12-2098", "Wat leerden we?", "Mensen komen als er soep is");
        phone.sees("Mensen komen als er soep is");
        filled(trial, field("Begin"), "2098-09-01", field("Einde"), "2098-12-01");
    }

    @Test
    void s3_b7_the_staff_says_of_each_contribution_what_was_done_and_everybody_reads_it() {
        stage("S3-B7");
        var line = add(marloes, "naam", "Bel mensen terug", "Hoe staat het ermee?", "Nemen we over");
        allSee("Bel mensen terug");
        change(
                marloes,
                line,
                "Waarom",
                "Het kost weinig",
                "In welk besluit",
                "Besluit 3",
                "Terugkijken op",
                "1-9-2099");
        phone.sees("Het kost weinig");
        filled(line, field("In welk besluit"), "Besluit 3", field("Terugkijken op"), "2099-09-01");
        assertThatThrownBy(() -> change(fatima, line, "Waarom", "Omdat ik het zeg"))
                .hasMessageContaining("staff");
    }

    @Test
    void s5_b4_what_help_costs_is_added_up() {
        stage("S5-B4");
        var help = board().standing().getFirst().id().value();
        change(fatima, help, "Minimaal of wens", "Minimaal", "Bedrag per jaar", "1.200", "Uren per maand", "4");
        change(jan, help, "Wie betaalt?", "De gemeente");
        add(jan, "naam", "Een eigen kast", "Minimaal of wens", "Wens", "Bedrag per jaar", "300,50");
        allSee("Een eigen kast");
        hall.sees("1.500,50");
        filled(help, field("Bedrag per jaar"), "1200", field("Wie betaalt?"), "De gemeente");
        vote("poll", "");
    }

    @Test
    void s5_b9_members_are_looked_for_where_people_are() {
        stage("S5-B9");
        var place = board().standing().getFirst().id().value();
        change(jan, place, "Welke mensen vinden we daar?", "ouders van jonge kinderen", "Wie doet het?", "Noor");
        allSee("ouders van jonge kinderen");
        change(fatima, place, "Wanneer", "1-9-2099");
        filled(place, field("Wie doet het?"), "Noor", field("Wanneer"), "2099-09-01");
        vote("dots", "3");
    }

    @Test
    void s6_b3_two_people_name_places_and_fill_in_who_goes_there() {
        stage("S6-B3");
        var cafe = add(fatima, "naam", "Themacafé in de Kroeg", "Welke groep", "Jonge ouders");
        allSee("Themacafé in de Kroeg");
        change(jan, cafe, "Wie gaat erheen?", "De wethouder en Marloes", "Wanneer", "eerste dinsdag");
        allSee("eerste dinsdag");
        desk.sees("De wethouder en Marloes");
        filled(cafe, "naam", "Themacafé in de Kroeg", field("Welke groep"), "Jonge ouders");
        phone(fatima).sees("De wethouder en Marloes");
    }
}
