package nl.routebord.followup.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.routebord.followup.AnswersBoard;
import nl.routebord.followup.PublicAnswers;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Contribution;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.MemberBlock;
import nl.routebord.workshop.ui.spi.Panel;
import org.springframework.stereotype.Component;

/** At a member's home: what was done with what this member said, live; and the way to what was done with what others said. */
@Component
class MemberAnswers implements MemberBlock {

    private static final int ORDER = 30;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Panel block(Scope member, String seat, TrajectView traject) {
        var own = new OwnAnswersBlock();
        var all = new Paragraph(Words.say("followup.member.all"));
        all.addClassName("name");
        var counts = new ToldCounts(all);
        var panel = new Section(new H2(Words.say("followup.member")), own, counts);
        panel.addClassNames("panel", "gap");
        if (traject.open()) {
            panel.add(Pieces.way(
                    traject.publicPage() + "/" + PublicRoomOfAnswers.PATH, Icon.SPEECH, Words.say("followup.all")));
        }
        return new Panel(
                panel,
                List.of(
                        new Feed<>(AnswersBoard.topic(traject.id()), Audience.HALL, PublicAnswers.class, counts::show),
                        new Feed<>(
                                Contribution.topic(member.speaker()), Audience.HALL, Contribution.class, own::show)));
    }
}
