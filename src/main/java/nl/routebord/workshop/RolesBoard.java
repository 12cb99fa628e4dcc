package nl.routebord.workshop;

import java.time.Instant;
import java.util.List;
import nl.routebord.live.Topic;
import nl.routebord.shared.StaffId;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/**
 * Who may what in a traject, for its owner alone.
 *
 * @param accounts everybody who ever signed in, by name
 * @param desks who holds the desk of an evening, the newest evening first
 * @param past roles that ended, the latest first
 * @param members how many are in the sounding board; names stand on its own page
 * @param devices on how many devices these are in
 */
public record RolesBoard(List<Account> accounts, List<Desk> desks, List<Past> past, int members, int devices) {

    static final String KIND = "roles";

    /** For every screen but that of the owner. */
    static final RolesBoard NOTHING = new RolesBoard(List.of(), List.of(), List.of(), 0, 0);

    public RolesBoard {
        accounts = List.copyOf(accounts);
        desks = List.copyOf(desks);
        past = List.copyOf(past);
    }

    /** What the owner's page watches. */
    public static Topic topic(TrajectId traject) {
        return Topic.of(KIND, traject);
    }

    /**
     * One account.
     *
     * @param owner true for who owns the house, by the provider: nobody gives or takes that here
     * @param role what it may here; null where it has no role
     * @param since from when on; null without a role of its own
     * @param by under which name the role was given; null where that is not known
     * @param last when this person last signed in
     */
    public record Account(
            StaffId id,
            String name,
            boolean owner,
            @Nullable TrajectRole role,
            @Nullable Instant since,
            @Nullable String by,
            Instant last) {}

    /**
     * A guide who has a seat at the desk of an evening.
     *
     * @param account true for who came by an account, false by a link
     * @param over true where the evening has ended
     */
    public record Desk(String evening, boolean over, Team.Guide guide, boolean account) {}

    /** A role that ended. */
    public record Past(String name, TrajectRole role, Instant since, Instant until) {}
}
