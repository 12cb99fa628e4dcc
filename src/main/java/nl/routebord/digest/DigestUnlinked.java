package nl.routebord.digest;

import java.util.List;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.springframework.stereotype.Component;

/** The addresses of the news go, and with them what signs in by mail. */
@Component
class DigestUnlinked implements Unlinks {

    @Override
    public List<Unlink> unlinks() {
        return Unlink.all(Unlink.gone("digest_subscription", "participant_id"));
    }
}
