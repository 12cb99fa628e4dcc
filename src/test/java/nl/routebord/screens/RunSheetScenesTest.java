package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.routebord.shared.ActivityId;
import nl.routebord.workshop.Colleagues;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The run sheet is changed at the desk of who leads, and every other screen follows. */
@SuppressWarnings("NullAway.Init")
class RunSheetScenesTest extends House {

    private static final String ADJUST = "Draaiboek aanpassen";

    @Autowired
    private Colleagues colleagues;

    @Test
    void a_sheet_at_rest_has_no_forms_and_one_that_is_changed_has_them_on_every_line() {
        var desk = desk().sees(ADJUST);
        assertThat(desk.commands()).noneMatch(command -> command.startsWith("sheet."));

        desk.press(ADJUST);

        assertThat(desk.commands()).contains("sheet.minutes", "sheet.move", "sheet.off");
        desk.sees("aria-label=Omhoog: Wat vindt u ervan?").sees("aria-pressed=true");
        desk.press(ADJUST);
        assertThat(desk.commands()).noneMatch(command -> command.startsWith("sheet."));
    }

    @Test
    void new_minutes_and_another_order_are_on_both_desks_and_in_the_hall_at_once() {
        evening.open("criteria");
        var sem = colleagues.helper(evening.marloes(), "Sem");
        var mine = desk().sees("Wat vindt u ervan?");
        var his = tab("regie/" + evening.workshop().handle(), Map.of(sem.seat(), sem.secret()))
                .sees("Marloes leidt deze bijeenkomst");
        var hall = hall().loses("Hierna: Wat vindt u ervan?");

        sheet("sheet.minutes", "feedback", "minutes", "93");
        mine.sees("· 93 min");
        his.sees("· 93 min");

        sheet("sheet.move", "feedback", "to", "up");
        hall.sees("Hierna: Wat vindt u ervan?");
        mine.lists("data-stage=" + id("feedback"), "data-stage=" + id("ballot"));
        his.lists("data-stage=" + id("feedback"), "data-stage=" + id("ballot"));
    }

    @Test
    void what_is_taken_off_leaves_every_desk_and_can_be_put_back() {
        var desk = desk().sees(ADJUST).press(ADJUST);
        sheet("sheet.off", "ballot");
        desk.loses("data-stage=" + id("ballot")).sees("sheet.back");
        assertThat(desk.shown("sheet.back")).isTrue();

        sheet("sheet.back", "ballot");
        desk.sees("data-stage=" + id("ballot")).loses("command=sheet.back");
        desk.lists("data-stage=" + id("criteria"), "data-stage=" + id("ballot"));
        desk.lists("data-stage=" + id("ballot"), "data-stage=" + id("feedback"));
    }

    @Test
    void who_looks_at_what_is_taken_off_looks_at_something_else() {
        var feedback = id("feedback");
        evening.open("feedback");
        evening.close(feedback);
        send(evening.marloes(), "stage.clear");
        var desk = desk().sees("aria-current=true");
        sheet("sheet.off", "criteria");
        desk.loses("data-stage=" + id("criteria")).sees("aria-current=true");
    }

    @Test
    void who_helps_changes_nothing_and_who_gets_the_lead_does() {
        var sem = colleagues.helper(evening.marloes(), "Sem");
        var mine = desk().sees(ADJUST).press(ADJUST).sees("sheet.minutes");
        var his = tab("regie/" + evening.workshop().handle(), Map.of(sem.seat(), sem.secret()))
                .sees("Marloes leidt deze bijeenkomst")
                .takesAway(ADJUST);

        send(evening.marloes(), "lead.give", "guide", sem.who().toString());

        his.brings(ADJUST);
        mine.loses("sheet.minutes").takesAway(ADJUST);
    }

    @Test
    void after_the_end_the_sheet_is_not_changed() {
        var desk = desk().sees(ADJUST).press(ADJUST).sees("sheet.minutes");
        send(evening.marloes(), "workshop.end");
        desk.loses("sheet.minutes").takesAway(ADJUST);
    }

    @Test
    void the_desk_takes_new_minutes_back_and_who_helps_has_no_button_for_it() {
        evening.open("criteria");
        var desk = desk();
        sheet("sheet.minutes", "criteria", "minutes", "91");
        desk.sees("Maak ongedaan: Minuten in het draaiboek veranderd");
        assertThat(desk.steering("log.undo")).isFalse();
        assertThat(desk.tree()).contains("command=log.undo");
    }

    private void sheet(String command, String kind, String... fields) {
        var all = new String[fields.length + 2];
        all[0] = "activity";
        all[1] = id(kind).toString();
        System.arraycopy(fields, 0, all, 2, fields.length);
        send(evening.marloes(), command, all);
    }

    private final Map<String, ActivityId> known = new java.util.HashMap<>();

    /** Also of what is not on the sheet any more. */
    private ActivityId id(String kind) {
        return known.computeIfAbsent(kind, evening::activity);
    }
}
