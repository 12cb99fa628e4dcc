package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The joint answer of each step: written together, one writer at a paragraph. */
class AnswerScenesTest extends Scenes {

    @Test
    void s1_h_is_written_by_one_at_a_time_taken_over_on_purpose_and_agreed_on() {
        stage("S1-H");
        var piece = add(fatima, "naam", "Waarom", "tekst", "Mensen horen nooit iets terug.");
        allSee("Mensen horen nooit iets terug.");

        send(fatima, "answer.grow", "entry", piece.toString(), "text", "Mensen horen te laat of");
        other.sees("Fatima schrijft aan: Waarom").sees("Mensen horen te laat of");
        hall.sees("Fatima schrijft …");
        assertThatThrownBy(() -> change(jan, piece, "tekst", "Iets heel anders."))
                .hasMessageContaining("answer.refused.writing");
        send(jan, "answer.hold", "entry", piece.toString());
        phone.sees("Jan schrijft aan: Waarom");
        assertThatThrownBy(() -> send(fatima, "answer.grow", "entry", piece.toString(), "text", "Nog even"))
                .hasMessageContaining("answer.refused.writing");
        change(jan, piece, "tekst", "Mensen horen te laat iets terug.");
        allSee("Mensen horen te laat iets terug.");
        phone.loses("Jan schrijft aan: Waarom");

        voice(fatima, piece, "eens", "Wij zijn het eens");
        phone.sees("1 mens gaf antwoord.");
        send(
                fatima,
                "answer.propose",
                "entry",
                piece.toString(),
                "text",
                "Mensen horen te laat wat er met hun inbreng gebeurt.");
        other.sees("Fatima stelt voor:");
        send(jan, "answer.take", "remark", other.hidden("remark"));
        allSee("wat er met hun inbreng gebeurt");
        assertThat(board().standing()
                        .getFirst()
                        .voices(board().shape().voiced().getFirst())
                        .total())
                .isZero();
        phone.sees("2 eerdere teksten");
        filled(piece, "tekst", "Mensen horen te laat wat er met hun inbreng gebeurt.");
    }

    @Test
    void s2_h_says_whom_we_need() {
        stage("S2-H");
        var piece = add(jan, "naam", "Wie", "tekst", "Wij vragen mensen die nergens lid van zijn.");
        allSee("Wij vragen mensen die nergens lid van zijn.");
        voice(fatima, piece, "eens", "Wij zijn het eens");
        hall.sees("Wij zijn het eens");
        filled(piece, "tekst", "Wij vragen mensen die nergens lid van zijn.");
        phone(fatima).sees("/route/2");
    }

    @Test
    void s3_h_says_who_decides_when() {
        stage("S3-H");
        var piece = add(jan, "naam", "Wanneer", "tekst", "Het college besluit na de zomer.");
        allSee("Het college besluit na de zomer.");
        voice(fatima, piece, "eens", "Wij zijn het eens");
        hall.sees("Wij zijn het eens");
        filled(piece, "tekst", "Het college besluit na de zomer.");
        phone(fatima).sees("/route/3");
    }

    @Test
    void s4_h_says_how_we_come_to_a_model() {
        stage("S4-H");
        var piece = add(fatima, "naam", "Hoe", "tekst", "Eerst het doel, dan de vorm.");
        allSee("Eerst het doel, dan de vorm.");
        voice(jan, piece, "eens", "Wij zijn het eens");
        hall.sees("Wij zijn het eens");
        filled(piece, "tekst", "Eerst het doel, dan de vorm.");
        phone(fatima).sees("/route/4");
    }

    @Test
    void s5_h_says_how_we_go_over() {
        stage("S5-H");
        var piece = add(jan, "naam", "Overgang", "tekst", "Wij sluiten af met een feest.");
        allSee("Wij sluiten af met een feest.");
        voice(fatima, piece, "eens", "Wij zijn het eens");
        hall.sees("Wij zijn het eens");
        filled(piece, "tekst", "Wij sluiten af met een feest.");
        phone(fatima).sees("/route/5");
    }

    @Test
    void s6_h_says_what_changes_in_the_municipality() {
        stage("S6-H");
        var piece = add(fatima, "naam", "Wij", "tekst", "Wij vragen het eerst.");
        allSee("Wij vragen het eerst.");
        voice(jan, piece, "eens", "Wij zijn het eens");
        hall.sees("Wij zijn het eens");
        filled(piece, "tekst", "Wij vragen het eerst.");
        phone(fatima).sees("/route/6");
    }
}
