package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.workshop.WaySource;
import org.junit.jupiter.api.Test;

/** The matrices, each with a scene of its own. */
class MatrixScenesTest extends Scenes {

    @Test
    void s2_b3_each_cell_is_filled_in_together_how_somebody_takes_part_in_which_phase() {
        stage("S2-B3");
        var row = board().standing().getFirst().id().value();
        change(fatima, row, "Ideeën", "Meedoen");
        change(jan, row, "Besluit", "Meeweten");
        allSee("Meedoen", "Meeweten");
        filled(row, field("Ideeën"), "Meedoen", field("Besluit"), "Meeweten");
        desk.sees("cell-table");
    }

    @Test
    void s4_b4_each_person_says_how_parts_fit_and_a_cell_is_followed_to_a_decision_and_an_evaluation_point() {
        var criteria = evening.open("criteria");
        send(fatima, "criteria.propose", "activity", criteria.toString(), "name", "Gewone taal", "sentence", "");
        stage("S4-B4");
        var part = board().standing().getFirst();
        var column = field("Gewone taal");
        voice(fatima, part.id().value(), column, "Past goed");
        voice(jan, part.id().value(), column, "Past niet");
        voice(jan, part.id().value(), column, "Past half");
        hall.sees("0");
        assertThat(board().voicesVeiled()).isTrue();
        assertThat(board().voicers()).isEqualTo(2);
        assertThat(hall.tree()).doesNotContain("Past half: 1");

        evening.close(activity);
        evening.reveal(activity);
        var after = board().standing().getFirst();
        var asked = board().shape().field(column).orElseThrow();
        assertThat(after.voices(asked).counts()).containsExactly(0, 1, 1);

        var matrix = activity;
        var cell = outcomeOf(matrix, part.name(board().shape()) + " × Gewone taal");
        prepare("S3-B7");
        carry(matrix, cell, activity, "We kiezen dit onderdeel");
        var decisions = activity;
        var decision = outcomeOf(decisions, "We kiezen dit onderdeel");
        prepare("S5-B5");
        carry(decisions, decision, activity, "Blijft de taal gewoon?");

        var way = ((WaySource.Ways) read(Topic.of("ways", activity), Audience.HALL))
                .ways()
                .getFirst();
        assertThat(way.before())
                .extracting(stop -> stop.name())
                .contains("We kiezen dit onderdeel", "Gewone taal", part.name(shapeOf(matrix)) + " × Gewone taal");
        var onward = ((WaySource.Ways) read(Topic.of("ways", criteria), Audience.HALL)).ways();
        assertThat(onward.getFirst().after())
                .extracting(stop -> stop.name())
                .contains("We kiezen dit onderdeel", "Blijft de taal gewoon?");
    }

    @Test
    void s5_b8_who_does_what_is_agreed_cell_by_cell() {
        stage("S5-B8");
        var task = entry("Advies geven");
        var part = board().shape().fields().get(1).label();
        change(fatima, task, part, "Doet het");
        allSee("Doet het");
        change(jan, task, part, "Helpt mee");
        filled(task, field(part), "Helpt mee");
        vote("consent", "");
    }

    private nl.routebord.entries.Shape shapeOf(nl.routebord.shared.ActivityId matrix) {
        return ((nl.routebord.entries.EntryBoard) read(Topic.of("matrix", matrix), Audience.STAFF)).shape();
    }
}
