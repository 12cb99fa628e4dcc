package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.json.JsonMapper;

/** What a phone is told when something fails. */
final class Plain {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Plain() {}

    /** A no that a phone can show: a sentence for people, and nothing of the inside. */
    static void sentence(String answer) {
        var said = JSON.readTree(answer);
        assertThat(said.path("ok").asBoolean(true)).as(answer).isFalse();
        assertThat(said.path("text").asString("")).matches("\\p{Lu}.*[.!].*");
        assertThat(answer).doesNotContain("Exception", "jdbc", "SQL", "\tat ");
    }
}
