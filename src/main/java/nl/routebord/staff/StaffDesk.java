package nl.routebord.staff;

import java.util.Optional;
import java.util.function.Function;
import nl.routebord.access.StaffAccount;
import nl.routebord.access.StaffAccounts;
import org.springframework.stereotype.Service;

/** What the screens know about signing in. {@code secretOf} gives the secret a browser holds for a seat. */
@Service
public class StaffDesk {

    /** The address of the page to sign in; {@code terug} says where to go after it. */
    public static final String PAGE = StaffDoorController.PAGE;

    /** Where a browser goes to sign in; {@code terug} as above. */
    public static final String GO = StaffDoorController.PAGE + "/gaan";

    /** What the form to sign out posts to. */
    public static final String OUT = SignOutController.OUT;

    /** Where somebody leaves the provider who wants to come as somebody else. */
    public static final String OTHER = SignOutController.LEAVE + "?ander=1";

    private final OidcSettings settings;
    private final StaffAccounts accounts;

    StaffDesk(OidcSettings settings, StaffAccounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
    }

    /** True where a provider is set. */
    public boolean isOn() {
        return settings.isOn();
    }

    /** Who is signed in in this browser. */
    public Optional<StaffAccount> here(Function<String, Optional<String>> secretOf) {
        return settings.isOn() ? accounts.of(secretOf) : Optional.empty();
    }

    /** True for a browser that was signed in once and is not any more. */
    public boolean isOver(Function<String, Optional<String>> secretOf) {
        return secretOf.apply(StaffAccounts.SEAT).isPresent() && here(secretOf).isEmpty();
    }

    /** The address that a link may lead on to after signing in; the start page for what is not of our own. */
    public static String own(String path) {
        return Way.own(path);
    }
}
