package nl.routebord.soundingboard;

import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.access.Secrets;
import nl.routebord.shared.ParticipantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The personal links of members, of 128 bits. They are derived, not stored: the tables open nothing. */
@Component
public class MemberLinks {

    private final Seated seated;
    private final Credentials credentials;
    private final Secrets secrets;

    MemberLinks(Seated seated, Credentials credentials, Secrets secrets) {
        this.seated = seated;
        this.credentials = credentials;
        this.secrets = secrets;
    }

    /**
     * The secret of the link that works for this member, the same for a data folder until the link is renewed. For the seed and
     * for who hands it over; to be shown to nobody else. An ended membership has one that opens nothing.
     */
    @Transactional
    public String of(ParticipantId member) {
        return keep(seated.find(member).orElseThrow(Seated::unknown));
    }

    /** Makes the link of this seat valid, and tells its secret. */
    String keep(Seat seat) {
        var secret = secret(seat.id(), seat.link());
        credentials.keep(seat.name(), Purpose.MEMBER_LINK, seat.id().value(), secret, null);
        credentials.limit(Purpose.MEMBER_LINK, seat.id().value(), seat.term().end());
        return secret;
    }

    /** The secret of the link of this seat; empty for one that opens nothing, such as of another key file. */
    String working(Seat seat) {
        var secret = secret(seat.id(), seat.link());
        return credentials.check(secret).isPresent() ? secret : "";
    }

    private String secret(ParticipantId member, int link) {
        return secrets.stable("member:" + member + (link == 0 ? "" : ":" + link));
    }
}
