package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.routebord.shell.Words;
import nl.routebord.soundingboard.OtherDoor;

/** Another way home than the own link, as far as this house has one. */
final class OtherWay extends Paragraph {

    private static final long serialVersionUID = 1L;

    static List<OtherWay> all(List<OtherDoor> doors) {
        return doors.stream()
                .flatMap(door -> door.address().stream())
                .map(OtherWay::new)
                .toList();
    }

    private OtherWay(String address) {
        var way = new Anchor(address, Words.say("soundingboard.otherway"));
        way.setRouterIgnore(true);
        way.addClassName("act");
        add(way);
    }
}
