package nl.routebord.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.routebord.followup.AnswersBoard;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shared.Text;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.FollowUp;
import nl.routebord.workshop.Contribution;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.OwnOverview;
import nl.routebord.workshop.TrajectView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MemberAnswersTest {

    private static final UUID CARD = UUID.randomUUID();
    private final TrajectId traject = new TrajectId(UUID.randomUUID());
    private final ParticipantId anneke = new ParticipantId(UUID.randomUUID());

    @Test
    void a_member_watches_what_is_this_members_own_and_what_everybody_may_read_and_sees_an_answer_as_it_comes() {
        var panel = new MemberAnswers()
                .block(
                        Scope.member(traject, anneke),
                        "k-abcd",
                        new TrajectView(traject, "abcd", "Waterland", "Samen", true, false));

        assertThat(panel.feeds())
                .extracting(Feed::topic)
                .containsExactly(AnswersBoard.topic(traject), Contribution.topic(anneke));
        assertThat(panel.feeds()).extracting(Feed::audience).containsOnly(Audience.HALL);
        var feed = panel.feeds().getLast();
        show(feed, null);
        assertThat(words(panel.component()))
                .contains("Bel ons terug", "Hierop is nog geen antwoord.", "0 van 1 beantwoord");
        show(feed, new FollowUp(FollowUp.Status.PARTLY, "We bellen op werkdagen.", null, Instant.EPOCH));
        assertThat(words(panel.component()))
                .contains("Deels overgenomen", "We bellen op werkdagen.", "1 van 1 beantwoord")
                .doesNotContain("Hierop is nog geen antwoord.");
    }

    private static String words(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static void show(Feed<?> feed, @Nullable FollowUp answer) {
        var mine = new Kind.Mine(
                        new ActivityId(UUID.randomUUID()),
                        "Bel ons terug",
                        Text.of("entries.mine.stands"),
                        Instant.EPOCH)
                .of(CARD);
        ((Feed<Contribution>) feed)
                .apply()
                .accept(new Contribution(
                        List.of(new Contribution.Line(CARD, "Waarom nu?", mine, List.of(), answer)),
                        List.of(),
                        OwnOverview.NOTHING));
    }
}
