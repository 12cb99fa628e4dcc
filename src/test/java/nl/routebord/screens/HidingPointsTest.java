package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.shared.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Points and reactions are moderated in place, as cards are: hidden with a reason, mended, looked at again, taken back. */
@SuppressWarnings("NullAway.Init")
class HidingPointsTest extends UndoScenes {

    private static final String RUDE = "Pietersen luistert niet";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_hidden_point_is_at_once_on_no_screen_but_the_desk_and_its_writers_phone() {
        stage("S4-B1");
        var point = propose(fatima, RUDE);
        allSee(RUDE);
        var member = home(evening.anneke());
        member.sees(RUDE);
        hide(point, "person");
        hall.loses(RUDE);
        other.loses(RUDE);
        member.loses(RUDE);
        phone.sees("Er staat in over wie het gaat").sees(RUDE).sees("Past u de tekst aan?");
        desk.sees("Verborgen op").sees("Noemt een persoon").sees(RUDE);
        edit(fatima, point, 1, "Er wordt niet geluisterd");
        phone.sees("De begeleider kijkt nog eens naar uw tekst");
        desk.sees("Aangepast: kijk nog eens").sees("1 verborgen kaart is aangepast");
        send(marloes, "criteria.restore", "item", point.toString());
        allSee("Er wordt niet geluisterd");
        desk.loses("Aangepast: kijk nog eens").loses("Verborgen op");
        phone.loses("Niemand anders ziet hem nu");
        assertThat(phone(jan).tree()).doesNotContain("Pietersen");
        assertThat(logged(point))
                .containsExactly("criterion.proposed", "criterion.hidden", "criterion.edited", "criterion.shown");
    }

    @Test
    void a_point_and_a_reaction_are_hidden_with_one_tap_and_the_reason_follows() {
        stage("S4-B1");
        var point = propose(fatima, RUDE);
        hide(point, "unsaid");
        hall.loses(RUDE);
        phone.sees("Straks leest u hier waarom");
        desk.sees("Nog zonder reden");
        send(marloes, "criteria.why", "item", point.toString(), "reason", "hurtful");
        send(marloes, "criteria.why", "item", point.toString(), "reason", "person");
        phone.sees("De woorden kunnen iemand pijn doen").loses("Straks leest u hier waarom");
        assertThat(logged(point)).containsExactly("criterion.proposed", "criterion.hidden", "criterion.hidden");
        undo();
        allSee(RUDE);
        react(fatima, "Van u hoor ik niets, meneer Pietersen");
        var said = reaction("Van u hoor ik niets, meneer Pietersen");
        send(marloes, "feedback.hide", "item", said.toString(), "reason", "unsaid");
        other.loses("Van u hoor ik niets");
        send(marloes, "feedback.why", "item", said.toString(), "reason", "person");
        phone.sees("Er staat in over wie het gaat");
    }

    @Test
    void hiding_a_point_is_taken_back_and_done_again_but_not_over_other_words() {
        stage("S4-B1");
        var point = propose(fatima, RUDE);
        hide(point, "hurtful");
        undo();
        allSee(RUDE);
        redo();
        hall.loses(RUDE);
        phone.sees("De woorden kunnen iemand pijn doen");
        var again = Objects.requireNonNull(log().undo()).id();
        edit(fatima, point, 1, "Andere woorden");
        assertThatThrownBy(() -> take(marloes, again)).hasMessageContaining("trail.refused.undo.changed");
        assertThat(hall.tree()).doesNotContain("Andere woorden");
    }

    @Test
    void the_screen_waits_for_the_facilitator_while_phones_see_every_point() {
        stage("S4-B1");
        send(marloes, "criteria.approval", "activity", activity.toString(), "on", "true");
        propose(fatima, "Dichtbij");
        phone.sees("Dichtbij");
        other.sees("Dichtbij");
        hall.sees("1 wacht");
        desk.sees("1 kaart wacht op u").sees("Wacht op u");
        assertThat(hall.tree()).doesNotContain("Dichtbij");
        send(marloes, "criteria.approve", "item", point("Dichtbij").toString(), "version", "1", "on", "true");
        hall.sees("Dichtbij");
        desk.sees("Er wacht niets op u");
    }

    @Test
    void a_hidden_reaction_leaves_every_screen_and_comes_back_mended() {
        react(fatima, RUDE);
        var said = reaction(RUDE);
        allSee(RUDE);
        send(marloes, "feedback.hide", "item", said.toString(), "reason", "person");
        hall.loses(RUDE);
        other.loses(RUDE);
        phone.sees("Er staat in over wie het gaat").sees(RUDE);
        desk.sees("Verborgen op").sees(RUDE);
        undo();
        allSee(RUDE);
        redo();
        other.loses(RUDE);
        send(
                fatima,
                "feedback.edit",
                "item",
                said.toString(),
                "base",
                "1",
                "sort",
                "pinches",
                "text",
                "Er wordt niet geluisterd");
        desk.sees("Aangepast: kijk nog eens");
        assertThat(hall.tree()).doesNotContain("Er wordt niet geluisterd");
        send(marloes, "feedback.restore", "item", said.toString());
        allSee("Er wordt niet geluisterd");
        phone.loses("Niemand anders ziet hem nu");
        assertThat(logged(said))
                .containsExactly(
                        "feedback.given",
                        "feedback.hidden",
                        "undone.feedback.hidden",
                        "redone.feedback.hidden",
                        "feedback.edited",
                        "feedback.shown");
    }

    @Test
    void the_screen_waits_for_the_facilitator_while_phones_see_every_reaction() {
        react(marloes, "Van de begeleider");
        send(marloes, "feedback.approval", "activity", activity.toString(), "on", "true");
        send(fatima, "feedback.give", "activity", activity.toString(), "sort", "works", "text", "Fijn zo");
        other.sees("Fijn zo");
        hall.sees("Van de begeleider").sees("1 wacht");
        assertThat(hall.tree()).doesNotContain("Fijn zo");
        desk.sees("1 kaart wacht op u");
        send(marloes, "feedback.approve", "item", reaction("Fijn zo").toString(), "version", "1", "on", "true");
        hall.sees("Fijn zo");
    }

    @Test
    void who_spoke_about_a_point_that_is_hidden_names_it_no_longer_and_later_by_its_new_name() {
        var criteria = evening.open("criteria");
        activity = criteria;
        kind = "criteria";
        var point = propose(fatima, RUDE);
        var feedback = evening.open("feedback");
        send(
                jan,
                "feedback.give",
                "activity",
                feedback.toString(),
                "sort",
                "works",
                "text",
                "Dit klopt",
                "about",
                point.toString());
        assertThat(read(Topic.of("feedback", feedback), Audience.HALL).toString())
                .contains("Pietersen");
        var member = home(evening.anneke());
        member.sees("Pietersen");
        hide(point, "person");
        member.loses("Pietersen");
        assertThat(read(Topic.of("feedback", feedback), Audience.HALL).toString())
                .contains("Dit klopt")
                .doesNotContain("Pietersen");
        assertThat(read(new Topic("feedback-mine", feedback + "/" + jan.speaker()), Audience.HALL)
                        .toString())
                .doesNotContain("Pietersen");
        edit(fatima, point, 1, "Er wordt niet geluisterd");
        send(marloes, "criteria.restore", "item", point.toString());
        assertThat(read(Topic.of("feedback", feedback), Audience.HALL).toString())
                .contains("Er wordt niet geluisterd")
                .doesNotContain("Pietersen");
    }

    @Test
    void taking_the_tap_back_while_its_reason_comes_in_works_for_points_and_for_reactions() {
        stage("S4-B1");
        var point = propose(fatima, RUDE);
        hide(point, "unsaid");
        var tap = lastLine(point);
        send(marloes, "criteria.why", "item", point.toString(), "reason", "hurtful");
        send(marloes, "log.undo", "line", tap.toString());
        hall.sees(RUDE);
        send(marloes, "log.undo", "line", lastLine(point).toString());
        hall.loses(RUDE);
        phone.sees("De woorden kunnen iemand pijn doen");

        react(fatima, RUDE);
        var reaction = reaction(RUDE);
        send(marloes, "feedback.hide", "item", reaction.toString(), "reason", "unsaid");
        tap = lastLine(reaction);
        send(marloes, "feedback.why", "item", reaction.toString(), "reason", "hurtful");
        send(marloes, "log.undo", "line", tap.toString());
        hall.sees(RUDE);
        send(marloes, "log.undo", "line", lastLine(reaction).toString());
        hall.loses(RUDE);
        phone.sees("De woorden kunnen iemand pijn doen");
    }

    private void react(Scope who, String text) {
        activity = evening.open("feedback");
        kind = "feedback";
        phone = phone(fatima);
        other = phone(jan);
        hall = hall();
        desk = desk();
        send(who, "feedback.give", "activity", activity.toString(), "sort", "works", "text", text);
    }

    private UUID propose(Scope who, String name) {
        send(who, "criteria.propose", "activity", activity.toString(), "name", name, "sentence", "");
        return point(name);
    }

    private void hide(UUID point, String reason) {
        send(marloes, "criteria.hide", "item", point.toString(), "reason", reason);
    }

    private void edit(Scope who, UUID point, int base, String name) {
        send(
                who,
                "criteria.edit",
                "item",
                point.toString(),
                "base",
                Integer.toString(base),
                "name",
                name,
                "sentence",
                "");
    }

    private UUID point(String name) {
        return jdbc.sql("select id from criterion where activity_id = ? and name = ?")
                .params(activity.value(), name)
                .query(UUID.class)
                .single();
    }

    private UUID reaction(String text) {
        return jdbc.sql("select id from feedback where activity_id = ? and text = ?")
                .params(activity.value(), text)
                .query(UUID.class)
                .single();
    }

    private UUID lastLine(UUID item) {
        return jdbc.sql("select id from log_entry where item_id = ? order by nr desc limit 1")
                .param(item)
                .query(UUID.class)
                .single();
    }

    private java.util.List<String> logged(UUID item) {
        return jdbc.sql("select what from log_entry where item_id = ? order by nr")
                .param(item)
                .query(String.class)
                .list();
    }
}
