package nl.routebord.feedback.ui;

import nl.routebord.feedback.Feedback;
import nl.routebord.shell.Icon;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Panels;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class FeedbackPanels implements Panels {

    @Override
    public String kind() {
        return Feedback.KIND;
    }

    @Override
    public Icon icon() {
        return Icon.SPEECH;
    }

    @Override
    public Panel phone(Place place) {
        return VoicePanel.phone(place);
    }

    @Override
    public Panel hall(Place place) {
        return HallPanel.of(place);
    }

    @Override
    public Panel desk(Place place) {
        return DeskPanel.of(place);
    }

    @Override
    public Panel member(Place place) {
        return VoicePanel.member(place);
    }

    /** There is one place for the sounding board to speak about the model. */
    @Override
    public com.vaadin.flow.component.@Nullable Component maker(String deskSeat) {
        return null;
    }
}
