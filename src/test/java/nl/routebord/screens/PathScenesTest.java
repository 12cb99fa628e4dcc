package nl.routebord.screens;

import org.junit.jupiter.api.Test;

/** The paths of questions, each with a scene of its own. */
class PathScenesTest extends Scenes {

    @Test
    void s3_b5_three_questions_lead_to_a_question_for_the_griffie_and_never_to_a_verdict() {
        stage("S3-B5");
        phone.sees("Vraag 1 van 4").sees("Sinds 1 januari 2025");
        var walk = add(fatima, "naam", "Het nieuwe model");
        change(fatima, walk, "c1", "Ja");
        change(fatima, walk, "c2", "Ja");
        phone.sees("Vraag 4 van 4");
        change(fatima, walk, "c3", "Weet ik niet");
        phone.sees("Vraag de griffie of de verordening moet veranderen.");
        hall.sees("Vraag de griffie of de verordening moet veranderen.");
        filled(walk, "c1", "Ja", "c3", "Weet ik niet");

        var second = add(jan, "naam", "De nadere regels");
        change(jan, second, "c1", "Ja", "c2", "Ja", "c3", "Nee");
        other.sees("Vraag de griffie of nadere regels genoeg zijn.");
    }

    @Test
    void s4_b7_a_subject_finds_its_form() {
        stage("S4-B7");
        var walk = add(fatima, "c1", "Schulden");
        phone.sees("Vraag 2 van 4");
        change(fatima, walk, "c2", "Cliënten en naasten", "c3", "Open inloop", "c4", "ja");
        hall.sees("Open inloop");
        filled(walk, "c1", "Schulden", "c3", "Open inloop", "c4", "ja");
        other.sees("1 keer gelopen.");
    }

    @Test
    void s6_b1_a_question_turns_out_to_be_one_for_advice_or_not() {
        stage("S6-B1");
        var real = add(jan, "c1", "Hoe wordt de brief beter?");
        change(
                jan,
                real,
                "c2",
                "Cliënten en naasten",
                "c3",
                "maken",
                "c4",
                "Veel",
                "c5",
                "We passen hem aan",
                "c6",
                "1-9-2099",
                "c7",
                "1-10-2099");
        other.sees("Dit is een echte adviesvraag.");
        var late = add(fatima, "c1", "Mag het gebouw dicht?");
        change(
                fatima,
                late,
                "c2",
                "Andere inwoners",
                "c3",
                "besluiten",
                "c4",
                "Niets",
                "c5",
                "Niets meer",
                "c6",
                "1-9-2099",
                "c7",
                "1-10-2099");
        phone.sees("Dit is geen adviesvraag.");
        hall.sees("Dit is een echte adviesvraag.");
        filled(real, "c4", "Veel", "c6", "2099-09-01", "c7", "2099-10-01");
    }
}
