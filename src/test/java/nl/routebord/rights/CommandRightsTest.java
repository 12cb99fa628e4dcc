package nl.routebord.rights;

import java.util.List;
import nl.routebord.road.Intake;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
@Import(Building.class)
@SuppressWarnings("NullAway.Init")
class CommandRightsTest {

    @Autowired
    private Building building;
    @Autowired
    private List<Intake> intakes;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void list() throws Exception {
        long t0 = System.nanoTime();
        var first = building.world("Appelboom");
        System.out.println("WORLD " + (System.nanoTime() - t0) / 1000000);
        var second = building.world("Perenboom");
        System.out.println("WORLD " + (System.nanoTime() - t0) / 1000000);
        var out = new StringBuilder();
        for (var command : intakes.stream().flatMap(one -> one.commands().stream()).sorted().toList()) {
            out.append(command).append('\n');
            for (var actor : Actor.values()) {
                if (actor.isForeign()) continue;
                var trial = Trial.undone(transaction, () -> building.take(first.who(actor), Building.command(command, first.form(command))));
                out.append("   ").append(actor).append(' ').append(trial.said()).append('\n');
            }
        }
        System.out.println("ALL " + (System.nanoTime() - t0) / 1000000);
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/g_commands.txt"), out.toString());
    }
}
