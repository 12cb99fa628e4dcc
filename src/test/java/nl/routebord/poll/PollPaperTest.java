package nl.routebord.poll;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.routebord.live.Audience;
import nl.routebord.road.Fields;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Paper beside a poll: typed in one by one or pasted, counted apart. */
@ServiceTest
class PollPaperTest extends OpenPoll {

    @Test
    void paper_is_counted_apart_and_shown_when_all_of_it_is_in() {
        crowd(6, 0);
        for (int form = 1; form <= 5; form++) {
            type(form, 1);
        }
        type(5, 1);
        refused(() -> type(5, 0), "poll.form.other");
        refused(() -> making.counted(marloes, command(), poll.id()), "poll.refused.running");
        close();
        type(6, 1);
        assertThat(board(Audience.HALL)).satisfies(now -> {
            assertThat(now.online()).isEqualTo(6);
            assertThat(now.onPaper()).isEqualTo(6);
            assertThat(now.byPaper()).isNull();
        });
        making.counted(marloes, command(), poll.id());
        var forms = Objects.requireNonNull(board(Audience.HALL).byPaper());
        assertThat(forms.options().getFirst().name()).isEqualTo("Nee");
        assertThat(forms.papers()).isEqualTo(6);
        refused(() -> type(7, 1), "poll.refused.counted");
    }

    @Test
    void a_form_that_was_mistyped_is_taken_out_and_typed_anew() {
        type(3, 1);
        paper.out(marloes, command(), poll.id(), Fields.of("form", "3"));
        type(3, 0);
        assertThat(board(Audience.HALL).onPaper()).isOne();
        refused(() -> paper.out(marloes, command(), poll.id(), Fields.of("form", "4")), "poll.form.none");
        refused(() -> paper.out(marloes, command(), poll.id(), Fields.of("form", "-1")), "poll.form.wrong");
    }

    @Test
    void of_a_sheet_nothing_is_taken_in_until_every_line_is_right() {
        var group = groups.of(marloes.traject()).getFirst().name();
        look("1;ja;" + group + ";=1+1\n2;misschien");
        assertThat(staffBoard().sheet())
                .isNotNull()
                .satisfies(sheet -> assertThat(sheet.problems())
                        .extracting(FormSheet.Problem::line)
                        .containsExactly(2));
        refused(() -> paper.take(marloes, command(), poll.id()), "poll.sheet.wrong");
        assertThat(board(Audience.HALL).onPaper()).isZero();
        assertThat(board(Audience.HALL).sheet()).isNull();

        look("1;ja;" + group + ";=1+1\n2;nee");
        paper.take(marloes, command(), poll.id());
        assertThat(board(Audience.HALL).onPaper()).isEqualTo(2);
        assertThat(staffBoard().sheet()).isNull();
        look("1;ja;" + group + ";=1+1\n2;nee\n3;1");
        paper.take(marloes, command(), poll.id());
        assertThat(board(Audience.HALL).onPaper()).isEqualTo(3);
        close();
        assertThat(staffBoard().words()).containsExactly("=1+1");
    }
}
