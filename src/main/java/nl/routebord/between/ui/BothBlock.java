package nl.routebord.between.ui;

import java.util.List;
import nl.routebord.between.BothRounds;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.HomeBlock;
import nl.routebord.workshop.ui.spi.MemberBlock;
import nl.routebord.workshop.ui.spi.Panel;
import org.springframework.stereotype.Component;

/** The hall and home beside each other, for the staff and for every member alike: both read what everybody may see. */
@Component
class BothBlock implements HomeBlock, MemberBlock {

    /** Above the polls, and at home above what comes. */
    private static final int ORDER = 10;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Panel block(Scope staff, TrajectView traject) {
        var panel = new BothPanel();
        return new Panel(
                panel,
                List.of(new Feed<>(BothRounds.topic(traject.id()), Audience.HALL, BothRounds.class, panel::show)));
    }

    @Override
    public Panel block(Scope member, String seat, TrajectView traject) {
        return block(member, traject);
    }
}
