package nl.routebord.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import nl.routebord.live.Changed;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Links;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Carrying;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Boards are only looked at again when something happened there that a decision can rest on. */
@ServiceTest
@RecordApplicationEvents
@SuppressWarnings("NullAway.Init")
class GroundWatchTest extends Deciding {

    @Autowired
    private Activities activities;

    @Autowired
    private Links links;

    @Autowired
    private nl.routebord.workshop.Workshops workshops;

    @Test
    void a_new_point_can_be_chosen_and_a_concern_beside_it_changes_no_choice(@Autowired ApplicationEvents events) {
        var criteria = evening.open("criteria").toString();
        events.clear();
        var fatima = evening.fatima();
        send(fatima, "criteria.propose", "activity", criteria, "name", "Snel", "sentence", "Binnen een week.");
        assertThat(choicesAnnounced(events)).isTrue();
        events.clear();

        var item = jdbc.sql("select id from criterion where author = ?")
                .param(fatima.speaker().value())
                .query(java.util.UUID.class)
                .single();
        send(evening.jan(), "concern.raise", "kind", "criterion", "item", item.toString(), "text", "En rolstoelen?");
        assertThat(events.stream(Changed.class)).isNotEmpty();
        assertThat(choicesAnnounced(events)).isFalse();
    }

    @Test
    void of_a_vote_only_its_phases_and_its_question_matter() {
        assertThat(GroundWatch.showsVote("phase.revealed")).isTrue();
        assertThat(GroundWatch.showsVote("activity.reworded")).isTrue();
        assertThat(GroundWatch.showsVote("option.proposed")).isFalse();
        assertThat(GroundWatch.touches("entry.changed")).isTrue();
        assertThat(GroundWatch.touches("entry.remarked")).isFalse();
        assertThat(GroundWatch.touches("sheet.joined")).isFalse();
    }

    @Test
    void to_list_votes_no_board_is_read_that_has_none() {
        var carrying = mock(Carrying.class);
        var grounds = new DecisionGrounds(jdbc, activities, workshops, carrying, links, Clock.systemUTC());

        assertThat(grounds.votes(marloes.traject())).isEmpty();
        verify(carrying, never()).outcome(any());
    }

    private boolean choicesAnnounced(ApplicationEvents events) {
        return events.stream(Changed.class)
                .anyMatch(changed -> changed.topic().equals(Choices.topic(marloes.traject())));
    }
}
