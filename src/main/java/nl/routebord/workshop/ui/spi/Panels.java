package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.Component;
import nl.routebord.shell.Icon;
import org.jspecify.annotations.Nullable;

/** The panels of one kind of activity, one for each screen. Implemented package-private in the {@code ui} of the kind. */
public interface Panels {

    /** The name of the kind, see {@link nl.routebord.workshop.Kind#name()}. */
    String kind();

    /** The sign beside its name, at the desk and in the hall. */
    Icon icon();

    /** On a resident's phone: one thing at a time. */
    Panel phone(Place place);

    /** On the projector: room size, read only, at most six rows a page. */
    Panel hall(Place place);

    /** On the facilitator's desk: everything, with the acts on single items. */
    Panel desk(Place place);

    /** At a sounding-board member's home. */
    Panel member(Place place);

    /** The form with which the facilitator adds one more of this kind to the run sheet; null where that makes no sense. */
    @Nullable
    Component maker(String deskSeat);
}
