package nl.routebord.rights;

import java.util.Set;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Activities;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
@Import(Building.class)
@SuppressWarnings("NullAway.Init")
class RightsTest {

    @Autowired
    private ConfigurableApplicationContext house;
    @Autowired
    private Building building;
    @Autowired
    private Activities activities;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private DataSource source;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void list() throws Exception {
        var out = new StringBuilder();
        var first = building.world("Appelboom");
        var second = building.world("Perenboom");
        for (var actor : Actor.values()) {
            if (actor.isForeign()) first.people.put(actor, second.who(Actor.valueOf(actor.name().substring(8))));
        }
        var rows = new Rows(jdbc, source, first.traject());
        System.out.println("WHOLE " + rows.whole());
        long t0 = System.nanoTime();
        rows.now();
        System.out.println("ROWS ms " + (System.nanoTime() - t0) / 1000000);
        var marks = new java.util.HashSet<>(first.ids());
        marks.add("Appelboom");
        var makers = new Makers(first, activities);
        t0 = System.nanoTime();
        for (var one : Methods.of(house)) {
            out.append(one.inner() ? "INNER " : "METHOD ").append(one.name()).append('\n');
            if (one.inner()) continue;
            for (var actor : Actor.values()) {
                String said;
                try {
                    var arguments = makers.arguments(one, first.who(actor));
                    var trial = Trial.undone(transaction, () -> one.call(arguments));
                    said = trial.said() + (trial.isDone() && trial.isNothing() ? " nothing" : "") + (actor.isForeign() && trial.isDone() ? " LEAK " + Leak.in(trial.answer(), marks) : "");
                } catch (RuntimeException unmade) {
                    said = "UNMADE " + unmade;
                }
                out.append("   ").append(actor).append(' ').append(said.replace('\n', ' ')).append('\n');
            }
        }
        System.out.println("ALL " + (System.nanoTime() - t0) / 1000000);
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/g_rights.txt"), out.toString());
    }
}
