package nl.routebord.digest.ui;

import java.util.List;
import nl.routebord.digest.OwnDigest;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.MemberBlock;
import nl.routebord.workshop.ui.spi.Panel;
import org.springframework.stereotype.Component;

/** At a member's home: the news by mail, off until the member asks for it. */
@Component
class DigestBlock implements MemberBlock {

    private static final int ORDER = 80;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Panel block(Scope member, String seat, TrajectView traject) {
        var panel = new DigestPanel(seat);
        return new Panel(
                panel,
                List.of(new Feed<>(OwnDigest.topic(member.speaker()), Audience.HALL, OwnDigest.class, panel::show)));
    }
}
