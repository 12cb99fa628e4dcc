package nl.routebord.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the audit book. A line is written in the transaction of the act it tells of: it is never lost, and never there for what
 * did not happen. What is noted: acts of who guides and of staff, the devices of members, sign-ins, links, downloads, and what
 * the house does by itself. Never noted: what guests bring in, and how anybody votes. An object is a kind and an id; no word that
 * somebody typed ever comes in here.
 */
@Service
public class Audit {

    /** Who holds the owner's link or seat of the house. */
    public static final String OWNER = "owner";

    /** The house itself. */
    public static final String SYSTEM = "system";

    /** Somebody without any right. */
    public static final String UNKNOWN = "unknown";

    private static final String OK = "ok";
    private static final String FAILED = "failed";

    /** Lines an hour about people without any right: nobody fills the book by knocking on a closed door. */
    private static final int KNOCKS = 200;

    private static final ScopedValue<Act> NOW = ScopedValue.newInstance();

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String node;
    private long hour;
    private int knocks;

    Audit(JdbcClient jdbc, Clock clock, @Value("${routebord.node:1}") String node) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.node = Plain.sign(node, 40);
    }

    /** The name of this node in the book: each node has a chain of its own. */
    String node() {
        return node;
    }

    /** Carries this out as that act, which {@link #carried} then notes. */
    public <T> T during(Act act, Supplier<T> doing) {
        return ScopedValue.where(NOW, act).call(doing::get);
    }

    /** The present act, if there is one, counts: notes it in the transaction of the change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void carried(Scope scope) {
        if (NOW.isBound()) {
            NOW.get().heard().set(true);
            write(scope, NOW.get(), OK);
        }
    }

    /** The present act was carried out at an earlier sending, and noted then. */
    public void known() {
        if (NOW.isBound()) {
            NOW.get().heard().set(true);
        }
    }

    /** An act that counted, in the present transaction or in one of its own. */
    @Transactional
    public void note(Scope scope, String action, String kind, Object id) {
        write(scope, new Act(action, kind, id), OK);
    }

    /** The same about an item. */
    @Transactional
    public void note(Scope scope, String action, ItemRef object) {
        write(scope, new Act(action, object.kind(), object.id()), OK);
    }

    /** An act that was refused, in a transaction of its own: that of the act was rolled back. {@code key} names the refusal. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(Scope scope, Act act, String key) {
        write(scope, act, "refused:" + key);
    }

    /** An act that could not be carried out, in a transaction of its own. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(Scope scope, Act act) {
        write(scope, act, FAILED);
    }

    /**
     * An act of somebody without a scope, or of the house as a whole.
     *
     * @param actor {@link #OWNER}, {@link #SYSTEM} (with a colon and what looked), {@link #UNKNOWN}, or {@code participant:} or
     *     {@code account:} with an id
     */
    @Transactional
    public void note(String actor, @Nullable TrajectId traject, Act act) {
        write(who(actor), traject == null ? null : traject.value(), act, OK, origin(actor, "door"));
    }

    /**
     * As {@link #note(String, TrajectId, Act)}, for what was refused. Of {@link #UNKNOWN} no more than {@value #KNOCKS} an hour are
     * written down.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(String actor, @Nullable TrajectId traject, Act act, String key) {
        if (actor.equals(UNKNOWN) && !isHeard()) {
            return;
        }
        write(who(actor), traject == null ? null : traject.value(), act, "refused:" + key, origin(actor, "door"));
    }

    private synchronized boolean isHeard() {
        var now = clock.millis() / 3_600_000;
        knocks = now == hour ? knocks + 1 : 1;
        hour = now;
        return knocks <= KNOCKS;
    }

    private void write(Scope scope, Act act, String result) {
        var system = scope.role() == Role.SYSTEM;
        var who = scope.who();
        var actor = system ? SYSTEM : who == null ? UNKNOWN : "participant:" + who.value();
        var origin = system ? "system:" + scope.reason().replace(' ', '-') : origin(actor, screen(scope.role()));
        write(actor, scope.traject().value(), act, result, origin);
    }

    private static String who(String actor) {
        return actor.startsWith(SYSTEM) ? SYSTEM : actor;
    }

    private static String origin(String actor, String otherwise) {
        if (actor.startsWith(SYSTEM)) {
            return actor;
        }
        var here = Origin.here();
        return here == null ? otherwise : here;
    }

    private static String screen(Role role) {
        return switch (role) {
            case FACILITATOR, HELPER -> "desk";
            case MEMBER -> "member";
            case GUEST -> "phone";
            case HALL -> "hall";
            case SYSTEM -> SYSTEM;
            default -> "workplace";
        };
    }

    private void write(String actor, @Nullable UUID traject, Act act, String result, String origin) {
        jdbc.sql("""
                insert into audit_line (id, node, traject_id, action, object_kind, object_id, result, origin, actor, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        node,
                        traject,
                        Plain.sign(act.action(), 60),
                        Plain.sign(act.kind(), 40),
                        Plain.sign(act.id(), 40),
                        Plain.sign(result, 80),
                        Plain.sign(origin, 60),
                        Plain.sign(actor, 80),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC)))
                .update();
    }
}
