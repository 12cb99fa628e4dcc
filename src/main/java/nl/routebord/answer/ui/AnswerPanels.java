package nl.routebord.answer.ui;

import com.vaadin.flow.component.Component;
import nl.routebord.answer.AnswerKind;
import nl.routebord.entries.ui.spi.EntryDesk;
import nl.routebord.entries.ui.spi.EntryPhone;
import nl.routebord.entries.ui.spi.TalkPanel;
import nl.routebord.shell.Icon;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Panels;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

@org.springframework.stereotype.Component
class AnswerPanels implements Panels {

    @Override
    public String kind() {
        return AnswerKind.KIND;
    }

    @Override
    public Icon icon() {
        return Icon.SPEECH;
    }

    @Override
    public Panel phone(Place place) {
        return WritingPanel.above(place, TalkPanel.below(place, EntryPhone.phone(place), 2));
    }

    @Override
    public Panel hall(Place place) {
        return HallAnswer.of(place);
    }

    @Override
    public Panel desk(Place place) {
        return WritingPanel.above(place, TalkPanel.below(place, EntryDesk.of(place), 2));
    }

    @Override
    public Panel member(Place place) {
        return WritingPanel.above(place, TalkPanel.below(place, EntryPhone.member(place), 3));
    }

    /** They come from the boards of the route. */
    @Override
    public @Nullable Component maker(String deskSeat) {
        return null;
    }
}
