package nl.routebord.ballot.ui;

import nl.routebord.ballot.Ballots;
import nl.routebord.shell.Icon;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Panels;
import nl.routebord.workshop.ui.spi.Place;
import org.springframework.stereotype.Component;

@Component
class BallotPanels implements Panels {

    @Override
    public String kind() {
        return Ballots.KIND;
    }

    @Override
    public Icon icon() {
        return Icon.CHECK;
    }

    @Override
    public Panel phone(Place place) {
        return PhonePractice.before(place, VotePanel.phone(place));
    }

    @Override
    public Panel hall(Place place) {
        return HallPractice.before(place, HallPanel.of(place));
    }

    @Override
    public Panel desk(Place place) {
        return DeskPractice.above(place, DeskPanel.of(place));
    }

    @Override
    public Panel member(Place place) {
        return VotePanel.member(place);
    }

    @Override
    public com.vaadin.flow.component.Component maker(String deskSeat) {
        return new NewBallot(deskSeat);
    }
}
