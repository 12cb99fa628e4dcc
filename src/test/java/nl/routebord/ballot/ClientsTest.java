package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether clients had a voice: what is said is what is known, and no more. */
class ClientsTest {

    @Test
    void one_client_who_answered_is_enough() {
        assertThat(among("Ambtenaren", "Cliënten")).isEqualTo(Clients.ANSWERED);
        assertThat(among(null, "Cliënten")).isEqualTo(Clients.ANSWERED);
    }

    @Test
    void where_everybody_said_another_group_clients_were_silent() {
        assertThat(among("Ambtenaren", "Inwoners")).isEqualTo(Clients.SILENT);
        assertThat(among()).isEqualTo(Clients.SILENT);
    }

    @Test
    void where_somebody_did_not_say_a_group_it_may_be_a_client() {
        assertThat(among("Ambtenaren", null)).isEqualTo(Clients.UNSEEN);
    }

    @Test
    void where_nobody_said_a_group_or_no_group_is_theirs_nothing_is_known() {
        assertThat(among(null, null)).isEqualTo(Clients.UNKNOWN);
        assertThat(Clients.among(Set.of(), List.of(paper("Ambtenaren")))).isEqualTo(Clients.UNKNOWN);
    }

    @Test
    void who_answered_nothing_did_not_take_part() {
        var papers = List.of(new Paper("Cliënten", Map.of()), paper("Ambtenaren"));

        assertThat(Clients.among(Set.of("Cliënten"), papers)).isEqualTo(Clients.SILENT);
    }

    @Test
    void only_where_clients_answered_nothing_is_said() {
        assertThat(Clients.ANSWERED.sentence()).isEmpty();
        assertThat(Clients.SILENT.sentence()).startsWith("Er deed geen cliënt mee.");
        assertThat(Clients.UNSEEN.sentence()).contains("Niet iedereen noemde een groep.");
        assertThat(Clients.UNKNOWN.sentence()).startsWith("Wij weten niet");
    }

    private static Clients among(@Nullable String... groups) {
        return Clients.among(
                Set.of("Cliënten"),
                Arrays.stream(groups).map(ClientsTest::paper).toList());
    }

    private static Paper paper(@Nullable String group) {
        return Papers.paper(group, 0);
    }
}
