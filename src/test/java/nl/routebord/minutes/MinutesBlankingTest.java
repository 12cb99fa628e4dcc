package nl.routebord.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routebord.live.Audience;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** An earlier text of minutes is taken away, and that it was there is not. */
@ServiceTest
class MinutesBlankingTest extends MinutesOfAnEvening {

    @Test
    void an_earlier_text_with_a_name_in_it_can_be_taken_away_also_when_they_are_final() {
        prepared();
        correct("Pietersen kwam te laat.");
        correct("Iemand kwam te laat.");
        forward("prepared");
        forward("checked", "until", TODAY.plusDays(7).toString());
        jdbc.sql("update evening_minutes set opened_at = opened_at - interval '1' hour where id = ?")
                .param(only().id())
                .update();
        assertThat(board(Audience.HALL).toString()).contains("Pietersen");
        endTerm();
        forward("reactions");
        var checksum = only().checksum();
        refused("shared.refused.staff", () -> blank(anneke, "2"));
        refused("minutes.refused.gone", () -> blank(marloes, "3"));
        refused("minutes.refused.gone", () -> blank(cast.evening().marloes(), "2"));

        blank(marloes, "2");
        blank(marloes, "2");

        assertThat(board(Audience.HALL).toString() + board(Audience.STAFF)).doesNotContain("Pietersen");
        assertThat(board(Audience.HALL).minutes().getFirst().sections().getFirst().earlier())
                .filteredOn(MinutesBoard.Earlier::blanked)
                .extracting(MinutesBoard.Earlier::version)
                .containsExactly(2);
        assertThat(only().sections().getFirst().text()).isEqualTo("Iemand kwam te laat.");
        assertThat(only().checksum()).isEqualTo(checksum);
        assertThat(jdbc.sql("select after_text from log_entry where traject_id = ? and what = 'minutes.blanked'")
                        .param(marloes.traject().value())
                        .query(String.class)
                        .list())
                .containsExactly("Er stond een naam in.");
    }
}
