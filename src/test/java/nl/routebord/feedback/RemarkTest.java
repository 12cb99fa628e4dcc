package nl.routebord.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.HideReason;
import nl.routebord.workshop.Phase;
import org.junit.jupiter.api.Test;

class RemarkTest {

    private static final Instant NOW = Instant.parse("2026-11-12T19:30:00Z");

    private final ParticipantId fatima = ParticipantId.random();
    private final ParticipantId jan = ParticipantId.random();
    private final ActivityView activity = new ActivityView(
            ActivityId.random(),
            TrajectId.random(),
            4,
            Feedback.KIND,
            "Wat vindt u ervan?",
            "?",
            "",
            Phase.OPEN,
            false);

    @Test
    void a_text_is_kept_as_typed_without_the_blanks_around_it() {
        assertThat(given("  De inloop\nis overdag.  ").text()).isEqualTo("De inloop\nis overdag.");
    }

    @Test
    void a_text_of_four_hundred_characters_fits_and_one_more_is_refused() {
        assertThat(given("é".repeat(400)).text()).hasSize(400);
        assertThat(given("🙂".repeat(400)).text()).hasSize(800);
        refused(() -> given("a".repeat(401)), "feedback.text.long");
        refused(() -> given("  "), "feedback.text.empty");
    }

    @Test
    void only_the_author_may_change_or_take_back() {
        var remark = given("Fijn.");
        refused(() -> remark.requireStanding(jan), "feedback.refused.other");
        refused(() -> remark.withdraw(jan, NOW), "feedback.refused.other");
        remark.requireStanding(fatima);
    }

    @Test
    void an_edit_makes_a_new_version_and_the_facilitators_acts_do_not() {
        var remark = given("Fijn.");
        assertThat(remark.isBasedOn(1)).isTrue();
        remark.hide(jan, HideReason.HURTFUL, NOW);
        remark.restore();
        assertThat(remark.isBasedOn(1)).isTrue();
        remark.edit(Sort.PINCHES, "Toch niet.", NOW);
        assertThat(remark.isBasedOn(2)).isTrue();
        assertThat(remark.says(Sort.PINCHES, "Toch niet. ")).isTrue();
        assertThat(remark.says(Sort.WORKS, "Toch niet.")).isFalse();
    }

    @Test
    void a_second_version_is_another_text_of_the_same_author() {
        var remark = given("Fijn.");
        var second = remark.second(Sort.WORKS, "Heel fijn.", NOW);
        assertThat(second.id()).isNotEqualTo(remark.id());
        assertThat(second.author()).isEqualTo(fatima.value());
        assertThat(remark.text()).isEqualTo("Fijn.");
    }

    @Test
    void what_was_taken_back_can_not_be_changed_any_more() {
        var withdrawn = given("Fijn.");
        withdrawn.withdraw(fatima, NOW);
        refused(() -> withdrawn.requireStanding(fatima), "feedback.refused.withdrawn");
    }

    @Test
    void what_is_hidden_may_be_mended_and_a_second_version_is_hidden_with_it() {
        var remark = given("Lelijk.");
        remark.hide(jan, HideReason.HURTFUL, NOW);
        remark.requireStanding(fatima);
        var second = remark.second(Sort.WORKS, "Minder lelijk.", NOW);
        assertThat(second.isOff()).isTrue();
        assertThat(second.hiddenFor()).isEqualTo(HideReason.HURTFUL);
        assertThat(remark.hide(jan, HideReason.DOUBLE, NOW)).isFalse();
        assertThat(remark.hiddenFor()).isEqualTo(HideReason.HURTFUL);
        remark.restore();
        assertThat(remark.hiddenFor()).isNull();
        assertThat(remark.second(Sort.WORKS, "Nog iets.", NOW).isOff()).isFalse();
    }

    @Test
    void taking_away_twice_changes_something_once() {
        var remark = given("Fijn.");
        assertThat(remark.hide(jan, HideReason.HURTFUL, NOW)).isTrue();
        assertThat(remark.hide(jan, HideReason.HURTFUL, NOW)).isFalse();
        assertThat(remark.restore()).isTrue();
        assertThat(remark.restore()).isFalse();
        assertThat(remark.withdraw(fatima, NOW)).isTrue();
        assertThat(remark.withdraw(fatima, NOW)).isFalse();
    }

    private Remark given(String text) {
        return Remark.given(activity, fatima, false, Sort.WORKS, text, null, NOW);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act).hasMessage(key);
    }
}
