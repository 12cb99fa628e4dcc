package nl.routebord.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.routebord.cards.CardsKind;
import nl.routebord.shared.Scope;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Input;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.OwnActs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is offered on the list of one's own cards is what the board takes from this person, no more and no less. */
@ServiceTest
class OwnEntryTest extends Tabled {

    @Autowired
    private CardsKind kind;

    @Test
    void ones_own_card_can_be_changed_in_all_its_fields_and_taken_back() {
        add(fatima, "Lange wachttijd");
        var acts = acts(fatima);
        var edit = Objects.requireNonNull(acts.edit());
        assertThat(edit.command()).isEqualTo("cards.change");
        assertThat(edit.version()).isEqualTo(1);
        assertThat(edit.inputs().stream().map(Input::name)).containsExactly("f-naam", "f-zin", "f-vak", "f-v1");
        assertThat(edit.inputs().stream().map(Input::value))
                .containsExactly("Lange wachttijd", "", "Niet tevreden", "");
        assertThat(Objects.requireNonNull(acts.withdraw()).command()).isEqualTo("cards.remove");
        assertThat(acts.mend()).isFalse();
        assertThat(acts.instead()).isNull();
        change(fatima, card("Lange wachttijd"), "Wij wachten te lang");
        assertThat(Objects.requireNonNull(acts(fatima).edit()).version()).isEqualTo(2);
    }

    @Test
    void what_its_writer_takes_back_leaves_the_list_and_comes_back_when_it_is_put_back() {
        add(fatima, "Lange wachttijd");
        var id = card("Lange wachttijd").id().toString();
        act(fatima, "cards.remove", "entry", id);
        assertThat(lines(fatima)).isEmpty();
        act(marloes, "cards.restore", "entry", id);
        assertThat(lines(fatima)).hasSize(1);
        act(marloes, "cards.remove", "entry", id);
        assertThat(lines(fatima)).singleElement().satisfies(line -> {
            assertThat(line.status().key()).isEqualTo("entries.mine.removed");
            assertThat(line.acts()).isNull();
        });
        refused("entries.refused.gone", fatima, "cards.change", "entry", id, "base", "1", "f-naam", "Toch");
    }

    @Test
    void what_is_hidden_can_be_mended_and_not_taken_back() {
        add(fatima, "Wethouder Pietersen");
        var id = card("Wethouder Pietersen").id().toString();
        act(marloes, "cards.hide", "entry", id, "reason", "person");
        assertThat(acts(fatima).mend()).isTrue();
        assertThat(acts(fatima).edit()).isNotNull();
        assertThat(acts(fatima).withdraw()).isNull();
        act(fatima, "cards.change", "entry", id, "base", "1", "f-naam", "Er wordt niet geluisterd");
        assertThat(lines(fatima).getFirst().status().key()).isEqualTo("workshop.mine.mended");
        assertThat(acts(fatima).mend()).isTrue();
    }

    @Test
    void while_tables_work_apart_only_who_writes_for_the_table_changes_its_cards() {
        tables(2);
        scribe(fatima, 1);
        sit(noor, 1);
        add(fatima, "Van ons samen");
        var id = card("Van ons samen").id().toString();
        assertThat(acts(fatima).edit()).isNotNull();
        assertThat(acts(fatima).withdraw()).isNotNull();
        only(noor, "entries.mine.scribe");
        refused("entries.refused.table.other", noor, "cards.remove", "entry", id);
        act(fatima, "table.write", "on", "false");
        act(noor, "table.write", "on", "true");
        only(fatima, "entries.mine.scribe");
        refused("entries.refused.table.other", fatima, "cards.remove", "entry", id);
        assertThat(acts(noor).withdraw()).isNotNull();
    }

    @Test
    void once_the_tables_are_together_only_who_wrote_it_does() {
        tables(2);
        scribe(fatima, 1);
        sit(noor, 1);
        add(fatima, "Van ons samen");
        var id = card("Van ons samen").id().toString();
        act(marloes, "tables.together");
        assertThat(acts(fatima).edit()).isNotNull();
        only(noor, "entries.mine.writer");
        refused("entries.refused.notYours", noor, "cards.change", "entry", id, "base", "1", "f-naam", "Toch");
        act(fatima, "cards.change", "entry", id, "base", "1", "f-naam", "Toch maar zo");
        assertThat(lines(noor).getFirst().text()).isEqualTo("Toch maar zo");
    }

    @Test
    void a_card_that_became_part_of_another_can_not_be_changed() {
        add(fatima, "Lange wachttijd");
        add(jan, "Wachten");
        var first = card("Lange wachttijd").id();
        var second = card("Wachten").id();
        act(marloes, "cards.merge", "entries", first + " " + second, "f-naam", "Wachttijden", "f-vak", "Niet tevreden");
        assertThat(lines(fatima).getFirst().acts()).isNull();
        refused(
                "entries.refused.gone",
                fatima,
                "cards.change",
                "entry",
                first.toString(),
                "base",
                "1",
                "f-naam",
                "Toch");
    }

    /** Nothing can be done, and this says why. */
    private void only(Scope who, String why) {
        var acts = acts(who);
        assertThat(acts.edit()).isNull();
        assertThat(acts.withdraw()).isNull();
        assertThat(Objects.requireNonNull(acts.instead()).key()).isEqualTo(why);
    }

    private OwnActs acts(Scope who) {
        return Objects.requireNonNull(lines(who).getFirst().acts());
    }

    private List<Kind.Mine> lines(Scope who) {
        return kind.mine(who.traject(), who.speaker());
    }
}
