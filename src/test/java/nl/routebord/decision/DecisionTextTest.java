package nl.routebord.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What has to be said with a decision, and what may stay empty. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionTextTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Test
    void a_title_a_reason_and_a_day_to_look_again_are_enough() {
        assertThat(read(null)).isEqualTo(new DecisionText("Zo", "Omdat", "", "", "", "", "", LocalDate.of(2027, 9, 1)));
    }

    @Test
    void another_name_that_was_typed_goes_before_the_one_that_was_chosen() {
        assertThat(read(null, "by", "Gemeenteraad").by()).isEqualTo("Gemeenteraad");
        assertThat(read(null, "by", "Gemeenteraad", "other", "De Buurtgroep").by())
                .isEqualTo("De Buurtgroep");
    }

    @Test
    void the_day_to_look_again_lies_ahead_unless_it_stood_there_already() {
        var passed = LocalDate.of(2027, 2, 1);
        assertThat(read(null, "review", "1-3-2027").reviewOn()).isEqualTo(TODAY);
        assertThat(read(passed, "review", "2027-02-01").reviewOn()).isEqualTo(passed);
        refused("decision.refused.review", "review", "28-2-2027");
        refused("decision.refused.review", "review", "31-2-2028");
        refused("decision.refused.review", "review", "");
        refused("decision.refused.review", "review", "ooit");
    }

    @Test
    void what_is_empty_or_too_long_is_refused_by_its_name() {
        refused("decision.refused.title.empty", "title", " ");
        refused("decision.refused.title.long", "title", "x".repeat(201));
        refused("decision.refused.reason.empty", "reason", "");
        refused("decision.refused.reason.long", "reason", "x".repeat(1001));
        refused("decision.refused.objections.long", "objections", "x".repeat(1001));
        refused("decision.refused.minority.long", "minority", "x".repeat(1001));
        refused("decision.refused.by.long", "other", "x".repeat(121));
        refused("decision.refused.when.long", "when", "x".repeat(41));
        refused("decision.refused.heard.long", "heard", "x".repeat(301));
    }

    private static void refused(String key, String... fields) {
        assertThatThrownBy(() -> read(null, fields)).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private static DecisionText read(@Nullable LocalDate known, String... fields) {
        var values = new HashMap<>(Fields.of("title", "Zo", "reason", "Omdat", "review", "1-9-2027")
                .values());
        values.putAll(Fields.of(fields).values());
        return DecisionText.of(new Fields(values), TODAY, known);
    }
}
