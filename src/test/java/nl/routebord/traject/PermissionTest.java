package nl.routebord.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.routebord.report.Reports;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Colleagues;
import nl.routebord.workshop.Staff;
import nl.routebord.workshop.TrajectRole;
import nl.routebord.workshop.TrajectView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of rights that the owner reads and keeps says what happens to each of them who tries. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class PermissionTest {

    /** What somebody is told who may not, whatever they ask for. */
    private static final Set<String> MAY_NOT = Set.of(
            "shared.refused.staff",
            "shared.refused.lead",
            "shared.refused.traject",
            "shared.refused.owner",
            "shared.refused.readonly",
            "evaluation.refused.who",
            "ballot.refused.staff");

    @Autowired
    private Cast cast;

    @Autowired
    private Staff staff;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Reports reports;

    private Cast.Evening evening;
    private TrajectView traject;
    private Map<Permission.Who, Staff.Browser> browsers;
    private Map<Permission.Who, Scope> scopes;

    @BeforeEach
    void everybodyComes() {
        evening = cast.evening();
        traject = cast.traject(evening);
        var owner = cast.owner(evening);
        browsers = Map.of(
                Permission.Who.OWNER, staff.with(owner, "Bo", TrajectRole.OWNER),
                Permission.Who.STAFF, staff.with(owner, "Sanne", TrajectRole.STAFF),
                Permission.Who.GUIDE, staff.with(owner, "Sem", TrajectRole.GUIDE),
                Permission.Who.READER, staff.with(owner, "Ria", TrajectRole.READER),
                Permission.Who.MEMBER, staff.signIn("Anneke"),
                Permission.Who.GUEST, staff.signIn("Fatima"));
        scopes = Map.of(
                Permission.Who.OWNER, workplace(Permission.Who.OWNER),
                Permission.Who.STAFF, workplace(Permission.Who.STAFF),
                Permission.Who.GUIDE,
                        staff.desk(browser(Permission.Who.GUIDE), evening.workshop())
                                .orElseThrow(),
                Permission.Who.READER,
                        staff.reading(browser(Permission.Who.READER), traject).orElseThrow(),
                Permission.Who.MEMBER, evening.anneke(),
                Permission.Who.GUEST, evening.fatima());
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void each_line_of_the_table_is_true_of_everybody_in_it(Permission permission) {
        for (var who : Permission.Who.values()) {
            assertThat(tries(permission, who).getAsBoolean())
                    .as("%s by %s", permission, who)
                    .isEqualTo(permission.isFor(who));
        }
    }

    private BooleanSupplier tries(Permission permission, Permission.Who who) {
        var id = UUID.randomUUID().toString();
        return switch (permission) {
            case ROLES -> sends(who, "role.take", "account", id);
            case OPENNESS -> sends(who, "traject.public", "on", "true");
            case PLAN -> sends(who, "plan.evening", "title", "Nog een", "step", "4");
            case ANSWERS -> sends(who, "followup.publish");
            case DECISIONS -> sends(who, "decision.withdraw", "decision", id, "why", "Zo");
            case MINUTES -> sends(who, "minutes.prepare", "evening", id);
            case MEMBERS -> sends(who, "member.end", "member", id);
            case LOOK_BACK -> sends(who, "evaluation.find", "point", id, "mark", "good", "text", "Zo");
            case HOBBEL -> sends(who, "hobbel.say", "sort", "hobbel", "text", "Het knelt");
            case TAKE_PART -> sends(who, "ballot.cast", "round", id, "option", id, "mark", "1");
            case READ_BEFORE -> () -> staff.reading(browser(who), traject).isPresent();
            case DESK -> () -> staff.desk(browser(who), evening.workshop()).isPresent();
            case RECORD -> () -> reads(who);
        };
    }

    /** By the way each has: at a desk, or as a reader once the evening is over. */
    private boolean reads(Permission.Who who) {
        if (!evening.workshop().closed()) {
            colleagues.send(evening.marloes(), "workshop.end");
        }
        var desk = staff.desk(browser(who), evening.workshop());
        return may(() -> {
            var scope = desk.orElse(scope(who));
            if (scope.isStaff()) {
                reports.of(scope);
            } else {
                reports.read(scope, evening.workshop().id());
            }
        });
    }

    private BooleanSupplier sends(Permission.Who who, String command, String... fields) {
        return () -> may(() -> colleagues.send(scope(who), command, fields));
    }

    /** True where it was done, or refused for another reason than who asks. */
    private static boolean may(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal refused) {
            return !MAY_NOT.contains(refused.getMessage());
        }
    }

    private Scope workplace(Permission.Who who) {
        return staff.workplace(browser(who), traject).orElseThrow();
    }

    private Staff.Browser browser(Permission.Who who) {
        return Objects.requireNonNull(browsers.get(who));
    }

    private Scope scope(Permission.Who who) {
        return Objects.requireNonNull(scopes.get(who));
    }
}
