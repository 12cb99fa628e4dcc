package nl.routebord.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.routebord.road.Intake;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Activities;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who may do what: every method that is told who asks, for everybody who could, in two worlds. What the table gives is tried and
 * taken back; what it does not give is tried for good, and then every row of every table is as it was.
 */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class RightsTest {

    private static final String MARK = "Appelboom";

    @Autowired
    private Building building;

    @Autowired
    private Activities activities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, Table.Row> table = Table.read();
    private Map<String, Methods.Asked> methods = Map.of();
    private World world;
    private Makers makers;
    private Rows ofTraject;
    private Rows ofEvening;
    private Set<String> marks = Set.of();

    @BeforeAll
    void two_worlds(@Autowired ConfigurableApplicationContext house, @Autowired DataSource source) {
        methods = Methods.of(house).stream()
                .collect(Collectors.toMap(Methods.Asked::name, one -> one, (one, other) -> one, TreeMap::new));
        world = building.world(MARK);
        var elsewhere = building.world("Perenboom");
        for (var actor : Actor.values()) {
            if (actor.isForeign()) {
                world.people.put(actor, elsewhere.who(Actor.valueOf(actor.name().substring("FOREIGN_".length()))));
            }
        }
        makers = new Makers(world, activities);
        ofTraject = new Rows(jdbc, source, "traject", world.traject().value());
        ofEvening = new Rows(jdbc, source, "workshop", world.lead.evening().value());
        marks = new HashSet<>(world.ids());
        marks.add(MARK);
    }

    @Test
    void every_method_that_is_told_who_asks_has_a_row() {
        assertThat(methods.keySet().stream().filter(name -> !table.containsKey(name)))
                .as(
                        "say in src/test/resources/rights.csv who may call these: a row each, with yes, own, home or - in every "
                                + "column, or \"within\" and who calls it where it is only a part of something that asked already")
                .isEmpty();
    }

    @Test
    void every_row_is_about_a_method_that_is_there() {
        assertThat(table.keySet().stream().filter(name -> !methods.containsKey(name)))
                .as("these rows of src/test/resources/rights.csv are about methods that are gone: take them out")
                .isEmpty();
    }

    /** By the transaction it needs, or because only a service of the house calls it: no intake, no address and no screen. */
    @Test
    void what_is_called_within_something_else_cannot_be_reached_by_itself() {
        var house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.routebord");
        var reached = table.values().stream()
                .filter(row -> !row.within().isEmpty() && methods.containsKey(row.method()))
                .map(row -> java.util.Objects.requireNonNull(methods.get(row.method())))
                .filter(asked -> !asked.inner())
                .flatMap(asked -> callers(house, asked.method()))
                .filter(RightsTest::isADoor);
        assertThat(reached).isEmpty();
    }

    private static Stream<JavaClass> callers(JavaClasses house, Method method) {
        return house.stream()
                .flatMap(one -> one.getMethodCallsFromSelf().stream())
                .filter(call -> call.getName().equals(method.getName())
                        && call.getTargetOwner().isAssignableFrom(method.getDeclaringClass())
                        && call.getTarget().getRawParameterTypes().size() == method.getParameterCount())
                .map(JavaMethodCall::getOriginOwner);
    }

    private static boolean isADoor(JavaClass caller) {
        return caller.isAssignableTo(Intake.class)
                || caller.isAnnotatedWith(RestController.class)
                || caller.getPackageName().contains(".ui");
    }

    Stream<String> rooms() {
        return methods.keySet().stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void nobody_gets_further_than_the_table_says_and_everybody_as_far(String room) {
        var wrong = new ArrayList<String>();
        var before = ofTraject.now();
        for (var asked : of(room)) {
            var row = table.get(asked.name());
            if (row == null || !row.within().isEmpty()) {
                continue;
            }
            row.cells().forEach((actor, cell) -> {
                var no = tried(asked, row, actor, cell);
                if (!no.isEmpty()) {
                    wrong.add(asked.name() + " as " + actor + ", who has " + cell + ": " + no);
                }
            });
        }
        assertThat(wrong).isEmpty();
        assertThat(Rows.changed(before, ofTraject.now()))
                .as("tables that changed")
                .isEmpty();
        assertThat(AuditWords.of(world, jdbc)).isEmpty();
    }

    /** A yes that nobody ever gets to the end of proves little: this many are as far as these worlds go. */
    @Test
    void most_of_what_somebody_may_do_is_done_to_the_end() {
        var stopped = table.values().stream()
                .filter(row -> row.within().isEmpty() && !row.stops().isEmpty())
                .filter(row -> row.cells().entrySet().stream()
                        .filter(cell -> cell.getValue() == Table.Cell.YES)
                        .noneMatch(cell -> isDone(row, cell.getKey())))
                .map(Table.Row::method)
                .toList();
        assertThat(stopped).hasSizeLessThan(methods.size() / 12);
    }

    private boolean isDone(Table.Row row, Actor actor) {
        var asked = java.util.Objects.requireNonNull(methods.get(row.method()));
        var arguments = makers.arguments(asked, world.who(actor));
        return Trial.undone(transaction, () -> asked.call(arguments)).isDone();
    }

    private List<Methods.Asked> of(String room) {
        return methods.values().stream()
                .filter(asked -> asked.room().equals(room))
                .toList();
    }

    /** What is wrong with what came of it; empty where it is as the table says. */
    private String tried(Methods.Asked asked, Table.Row row, Actor actor, Table.Cell cell) {
        var arguments = makers.arguments(asked, world.who(actor));
        return switch (cell) {
            case YES -> {
                var trial = Trial.undone(transaction, () -> asked.call(arguments));
                yield trial.isDone() || row.stops().contains(trial.refused()) ? "" : trial.said();
            }
            case NO, OWN -> {
                var trial = Trial.of(() -> asked.call(arguments));
                yield trial.isNothing() && !row.stops().contains(trial.refused()) ? "" : trial.said();
            }
            case HOME -> atHome(asked, arguments, actor);
        };
    }

    private String atHome(Methods.Asked asked, Object[] arguments, Actor actor) {
        var rows = actor.isForeign() ? ofTraject : ofEvening;
        var said = transaction.execute(status -> {
            status.setRollbackOnly();
            var before = rows.now();
            var trial = Trial.of(() -> asked.call(arguments));
            if (trial.failure() != null) {
                return trial.said();
            }
            var changed = Rows.changed(before, rows.now());
            if (!changed.isEmpty()) {
                return "changes " + changed;
            }
            return actor.isForeign()
                    ? Leak.in(trial.answer(), marks)
                            .map(leak -> "shows " + leak)
                            .orElse("")
                    : "";
        });
        return java.util.Objects.requireNonNull(said);
    }
}
