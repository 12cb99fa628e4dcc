package nl.routebord.workshop.ui.spi;

/** The panels of one kind of activity, one for each screen. Implemented package-private in the {@code ui} of the kind. */
public interface Panels {

    /** The name of the kind, see {@link nl.routebord.workshop.Kind#name()}. */
    String kind();

    /** On a resident's phone: one thing at a time. */
    Panel phone(Place place);

    /** On the projector: room size, read only, at most six rows a page. */
    Panel hall(Place place);

    /** On the facilitator's desk: everything, with the acts on single items. */
    Panel desk(Place place);

    /** At a sounding-board member's home. */
    Panel member(Place place);
}
