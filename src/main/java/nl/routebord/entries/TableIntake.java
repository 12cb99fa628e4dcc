package nl.routebord.entries;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * Work at tables, whatever the kind of the board: {@code tables.begin} with field {@code tables}, {@code tables.together} and
 * {@code tables.apart}; {@code table.sit} and {@code table.free} with field {@code table}, and
 * {@code table.write} with field {@code on}. All with field {@code activity}.
 */
@Component
class TableIntake implements Intake {

    private final TableWork work;
    private final Scribes scribes;

    TableIntake(TableWork work, Scribes scribes) {
        this.work = work;
        this.scribes = scribes;
    }

    @Override
    public Set<String> commands() {
        return Set.of("tables.begin", "tables.together", "tables.apart", "table.sit", "table.write", "table.free");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var id = command.id();
        var fields = command.fields();
        var activity = fields.activity();
        return switch (command.name()) {
            case "tables.begin" -> work.begin(scope, id, activity, number(fields, "tables"));
            case "tables.together" -> work.together(scope, id, activity);
            case "tables.apart" -> work.apart(scope, id, activity);
            case "table.sit" -> scribes.sit(scope, id, activity, fields.number("table"));
            case "table.write" ->
                EntryCommands.on(fields) ? scribes.write(scope, id, activity) : scribes.stop(scope, id, activity);
            case "table.free" -> scribes.free(scope, id, activity, fields.number("table"));
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    /** The table a form was drawn for; 0 for none. */
    static int said(Fields fields) {
        return number(fields, "table");
    }

    private static int number(Fields fields, String name) {
        return fields.values().getOrDefault(name, "").isEmpty() ? 0 : fields.number(name);
    }
}
