package nl.routebord.workshop;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Reversible;
import nl.routebord.trail.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Minutes and places on the run sheet can be taken back, by who leads ({@code shared.refused.lead}). A memo says how it
 * stands and what it takes to go back: {@code minutes 15 10} (it was 10), or {@code up <line>} (it went up past that line,
 * which is just below it since). What was taken off is put back by an act of its own: off the sheet there is no desk that
 * shows its log.
 */
@Component
class SheetUndo implements Reversible, Told {

    /** The kind of item of a line of a run sheet. */
    static final String KIND = "sheet";

    private final JdbcClient jdbc;
    private final PhaseLock lock;
    private final SheetRows sheet;
    private final Workshops workshops;
    private final Road road;

    SheetUndo(JdbcClient jdbc, PhaseLock lock, SheetRows sheet, Workshops workshops, Road road) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.sheet = sheet;
        this.workshops = workshops;
        this.road = road;
    }

    static String minutes(int now, int before) {
        return "minutes " + now + " " + before;
    }

    /** It went up (-1) or down (1) past this line. */
    static String moved(int by, UUID past) {
        return (by < 0 ? "up " : "down ") + past;
    }

    @Override
    public String itemKind() {
        return KIND;
    }

    @Override
    public boolean steers(String memo) {
        return true;
    }

    @Override
    public boolean stands(ActivityId activity, UUID item, String memo) {
        return isAs(sheet.around(item), item, memo.split(" "));
    }

    private static boolean isAs(List<SheetRows.Row> rows, UUID item, String[] words) {
        var row = rows.stream()
                .filter(one -> one.id().equals(item) && !one.off())
                .findFirst()
                .orElse(null);
        if (row == null) {
            return false;
        }
        return "minutes".equals(words[0])
                ? row.minutes() == Integer.parseInt(words[1])
                : SheetRows.beside(rows, row, -by(words))
                        .filter(beside -> beside.id().equals(UUID.fromString(words[1])))
                        .isPresent();
    }

    private static int by(String[] words) {
        return "up".equals(words[0]) ? -1 : 1;
    }

    @Override
    public String reverse(Scope scope, ActivityId activity, UUID item, String memo) {
        scope.requireLead();
        lock.forVoice(activity);
        var rows = sheet.hold(scope.evening());
        var evening = workshops
                .byId(scope.evening())
                .filter(open -> !open.closed())
                .orElseThrow(() -> Refusal.because("workshop.refused.over"));
        var words = memo.split(" ");
        if (!isAs(rows, item, words)) {
            throw Reversible.changed();
        }
        var row = rows.stream().filter(one -> one.id().equals(item)).findFirst().orElseThrow();
        road.announce(evening.stageTopic());
        if ("minutes".equals(words[0])) {
            var before = Integer.parseInt(words[2]);
            sheet.minutes(row, before);
            return minutes(before, row.minutes());
        }
        var back = -by(words);
        sheet.swap(row, SheetRows.beside(rows, row, back).orElseThrow(Reversible::changed));
        return moved(back, UUID.fromString(words[1]));
    }

    @Override
    public Map<UUID, String> names(ActivityId activity) {
        var names = new java.util.HashMap<UUID, String>();
        jdbc.sql("select r.id, a.name from run_sheet_item r join activity a on a.id = r.activity_id where a.id = ?")
                .param(activity.value())
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    /** Not applicable: only who leads changes the sheet. */
    @Override
    public boolean signs(ActivityId activity) {
        return false;
    }
}
