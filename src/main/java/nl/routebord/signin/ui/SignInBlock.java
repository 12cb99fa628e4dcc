package nl.routebord.signin.ui;

import java.util.List;
import nl.routebord.digest.OwnDigest;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.signin.OwnSignIn;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.MemberBlock;
import nl.routebord.workshop.ui.spi.Panel;
import org.springframework.stereotype.Component;

/** At a member's home, below the news by mail: signing in by a mail, off until the member asks for it. */
@Component
class SignInBlock implements MemberBlock {

    private static final int ORDER = 81;

    private final PublicAddress address;

    SignInBlock(PublicAddress address) {
        this.address = address;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Panel block(Scope member, String seat, TrajectView traject) {
        var panel = new SignInPanel(seat, address.spoken() + OwnSignIn.PAGE);
        return new Panel(
                panel,
                List.of(
                        new Feed<>(OwnDigest.topic(member.speaker()), Audience.HALL, OwnDigest.class, panel::mail),
                        new Feed<>(OwnSignIn.topic(member.speaker()), Audience.HALL, OwnSignIn.class, panel::show)));
    }
}
