package nl.routebord.model.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.routebord.entries.EntryBoard;
import nl.routebord.model.ModelKind;
import nl.routebord.model.ModelRelations;
import nl.routebord.shell.Words;

/** One plan of a board: its parts and what goes between them. The parts are numbered from 1, in their order. */
record Plans(String name, List<EntryBoard.Row> parts, List<ModelRelations.Relation> relations) {

    /** Every plan, in the order in which it was begun; parts without a plan are of "ours". */
    static List<Plans> of(EntryBoard board, ModelRelations relations) {
        var byName = new LinkedHashMap<String, List<EntryBoard.Row>>();
        board.standing()
                .forEach(row -> byName.computeIfAbsent(
                                row.value(ModelKind.PLAN).isEmpty()
                                        ? Words.say("model.ours")
                                        : row.value(ModelKind.PLAN),
                                fresh -> new ArrayList<>())
                        .add(row));
        return byName.entrySet().stream()
                .map(plan -> new Plans(
                        plan.getKey(),
                        List.copyOf(plan.getValue()),
                        relations.relations().stream()
                                .filter(one -> plan.getValue().stream()
                                        .anyMatch(row -> row.id().equals(one.from())))
                                .toList()))
                .toList();
    }

    /** The number of a part in this plan; 0 for one of another plan. */
    int number(nl.routebord.entries.EntryId part) {
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at).id().equals(part)) {
                return at + 1;
            }
        }
        return 0;
    }
}
