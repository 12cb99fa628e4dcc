package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.soundingboard.CheckBoard;
import nl.routebord.soundingboard.Hobbels;
import nl.routebord.soundingboard.MemberBoard;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.WorkplaceRoom;
import org.springframework.stereotype.Component;

/** The page of the workplace about the sounding board: how mixed it is, who is in, and who wants in. */
@Component
class KlankbordRoom implements WorkplaceRoom {

    private static final int ORDER = 70;

    private final PublicAddress address;

    KlankbordRoom(PublicAddress address) {
        this.address = address;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String path() {
        return "klankbord";
    }

    @Override
    public Icon icon() {
        return Icon.PEOPLE;
    }

    @Override
    public String label() {
        return "soundingboard.room";
    }

    @Override
    public Panel page(Scope staff, TrajectView traject) {
        var mix = new MixPanel();
        var members = new MembersPanel(traject.deskSeat(), address.base());
        var feeds = new ArrayList<Feed<?>>();
        feeds.add(new Feed<>(MemberBoard.topic(traject.id()), Audience.STAFF, MemberBoard.class, now -> {
            mix.show(now.mix());
            members.show(now);
        }));
        var hobbels = new HobbelsDesk(traject);
        feeds.add(new Feed<>(Hobbels.topic(traject.id()), Audience.STAFF, Hobbels.class, hobbels::show));
        var checks = new CheckPicture();
        feeds.add(new Feed<>(CheckBoard.topic(traject.id()), Audience.STAFF, CheckBoard.class, checks::show));
        var check = new Section(new H2(Words.say("soundingboard.check.title")), checks);
        check.addClassName("panel");
        var page = new Div(head(), mix, hobbels, check, members);
        page.addClassNames("gap", "klankbord-page");
        return new Panel(page, List.copyOf(feeds));
    }

    private static Div head() {
        var lead = new Paragraph(Words.say("soundingboard.room.lead"));
        lead.addClassName("lead");
        var head = new Div(new H1(Words.say("soundingboard.room.title")), lead);
        head.addClassName("head");
        return head;
    }
}
