package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.routebord.ballot.SupportPerGroup.Group;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class BallotResultJsonTest {

    /** Strict, so that nothing is written that is not a part of the record. */
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Property(tries = 300)
    void a_result_of_any_round_is_the_same_after_writing_and_reading(@ForAll("rounds") Round round) {
        var result = round.count();

        var text = json.writeValueAsString(result);

        assertThat(json.readValue(text, BallotResult.class)).isEqualTo(result);
        assertThat(json.writeValueAsString(json.readValue(text, BallotResult.class)))
                .isEqualTo(text);
    }

    @Property(tries = 300)
    void support_per_group_is_the_same_after_writing_and_reading(
            @ForAll @IntRange(max = 25) int support, @ForAll @IntRange(max = 25) int others) {
        for (var groups : List.of(SupportPerGroup.of(groups(support, others)), Discreet.of(groups(support, others)))) {
            assertThat(json.readValue(json.writeValueAsString(groups), SupportPerGroup.class))
                    .isEqualTo(groups);
        }
    }

    @Test
    void the_text_of_a_result_has_only_what_the_record_names() {
        var text = json.writeValueAsString(
                Papers.of(Method.CHOICE, 1).give(12, "A", 1).count());

        assertThat(text).doesNotContain("telling").doesNotContain("overHalf").contains("\"method\":\"CHOICE\"");
    }

    @Provide
    static Arbitrary<Round> rounds() {
        return Round.any();
    }

    private static List<Group> groups(int support, int others) {
        return List.of(
                new Group("A", support, support + others),
                new Group("B", others, support + others),
                new Group("", 2, 6));
    }
}
